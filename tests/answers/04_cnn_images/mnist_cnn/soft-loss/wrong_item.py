# Misconception: a loss is a number
# Message: torch.Tensor
def soft_cross_entropy(logits, probabilities):
    return -(probabilities * logits.log_softmax(dim=1)).sum(dim=1).mean().item()

# Misconception: torch.where computes only the branch it takes
# Message: torch.where does not take
# Keeps: test-bce-with-logits
def bce_with_logits(logits, targets):
    softplus = torch.where(logits > 0, logits + (1 + (-logits).exp()).log(), (1 + logits.exp()).log())
    return (softplus - logits * targets).mean()

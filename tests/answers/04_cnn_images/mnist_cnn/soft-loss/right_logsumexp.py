# Variant: log-sum-exp of its own
def soft_cross_entropy(logits, probabilities):
    log_p = logits - torch.logsumexp(logits, dim=1, keepdim=True)
    return -(probabilities * log_p).sum() / len(logits)

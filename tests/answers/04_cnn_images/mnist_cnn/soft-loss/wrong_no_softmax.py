# Misconception: the outputs are probabilities already
# Message: stopped|should be|log
def soft_cross_entropy(logits, probabilities):
    return -(probabilities * (logits + 1e-9).log()).sum(dim=1).mean()

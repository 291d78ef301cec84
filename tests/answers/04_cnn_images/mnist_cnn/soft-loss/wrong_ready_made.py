# Misconception: PyTorch has it
# Message: Write it yourself
def soft_cross_entropy(logits, probabilities):
    return F.cross_entropy(logits, probabilities)

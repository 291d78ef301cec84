# Misconception: log-probabilities are probabilities
# Message: Normalise each row
def softmax(logits):
    return logits - logits.logsumexp(dim=1, keepdim=True)

# Misconception: the Kullback-Leibler divergence is the same
# Message: minus in front|log_softmax
def soft_cross_entropy(logits, probabilities):
    return F.kl_div(logits.log_softmax(dim=1), probabilities, reduction="batchmean")

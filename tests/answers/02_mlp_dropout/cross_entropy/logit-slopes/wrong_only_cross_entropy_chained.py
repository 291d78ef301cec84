# Misconception: only the logarithm needs the chain rule
# Message: slope with respect to the probability
# Keeps: test-logit-slopes-cross-entropy
def logit_slopes(confidence):
    return -2 * (1 - confidence), confidence - 1

# Misconception: the derivative of a square has no factor
# Message: has the factor 2
# Keeps: test-logit-slopes-cross-entropy
def logit_slopes(confidence):
    return -confidence * (1 - confidence) ** 2, confidence - 1

# Misconception: the inner derivative of 1 - p is 1
# Message: inner derivative of 1 - p
# Keeps: test-logit-slopes-cross-entropy
def logit_slopes(confidence):
    return 2 * confidence * (1 - confidence) ** 2, confidence - 1

# Misconception: dp/dz is 1 - p
# Message: factor p is missing
# Keeps: test-logit-slopes-cross-entropy
def logit_slopes(confidence):
    return -2 * (1 - confidence) ** 2, confidence - 1

# Misconception: prediction minus truth is the gradient of every loss
# Message: another formula
# Keeps: test-logit-slopes-cross-entropy
def logit_slopes(confidence):
    slope = confidence - 1
    return slope, slope

# Misconception: a small constant in the denominator changes nothing
# Message: simplified
# Keeps: test-logit-slopes-squared-error
def logit_slopes(confidence):
    inner = confidence * (1 - confidence)
    return -2 * (1 - confidence) * inner, -inner / (confidence + 1e-8)

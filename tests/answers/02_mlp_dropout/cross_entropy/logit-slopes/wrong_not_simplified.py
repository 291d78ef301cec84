# Misconception: a computer cancels p by itself
# Message: cancel the p on paper
# Keeps: test-logit-slopes-squared-error
def logit_slopes(confidence):
    inner = confidence * (1 - confidence)
    return -2 * (1 - confidence) * inner, -1 / confidence * inner

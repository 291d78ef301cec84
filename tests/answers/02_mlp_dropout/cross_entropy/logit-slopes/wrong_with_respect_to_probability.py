# Misconception: the network moves the probability
# Message: slope with respect to the probability
def logit_slopes(confidence):
    return -2 * (1 - confidence), -1 / confidence

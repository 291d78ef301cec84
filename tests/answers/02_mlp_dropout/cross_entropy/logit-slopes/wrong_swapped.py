# Misconception: the order of the two does not matter
# Message: two are swapped
def logit_slopes(confidence):
    return confidence - 1, -2 * confidence * (1 - confidence) ** 2

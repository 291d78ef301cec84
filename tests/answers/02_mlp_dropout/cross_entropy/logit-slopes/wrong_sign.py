# Misconception: a slope tells the size of the pull
# Message: sign is missing|should not be positive
def logit_slopes(confidence):
    return 2 * confidence * (1 - confidence) ** 2, 1 - confidence

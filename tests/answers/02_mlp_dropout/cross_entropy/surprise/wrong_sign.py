# Misconception: the log-probability is the loss
# Message: put a minus before it
def surprise(probabilities, target):
    return probabilities[target].log().item()

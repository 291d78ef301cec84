# Misconception: the loss is counted in bits
# Message: natural logarithm
def surprise(probabilities, target):
    return -probabilities[target].log2().item()

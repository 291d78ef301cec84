# Misconception: the loss is what is missing to 1
# Message: no logarithm
def surprise(probabilities, target):
    return 1 - probabilities[target].item()

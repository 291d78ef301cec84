# Misconception: the logarithms of all classes are added
# Message: sum over all classes
def surprise(probabilities, target):
    return -probabilities.log().sum().item()

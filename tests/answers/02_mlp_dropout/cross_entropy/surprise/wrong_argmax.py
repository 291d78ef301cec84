# Misconception: the loss looks at the predicted class
# Message: entry of the true class
def surprise(probabilities, target):
    return -probabilities.max().log().item()

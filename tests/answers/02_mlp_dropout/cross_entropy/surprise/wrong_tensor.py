# Misconception: a tensor of one number is a number
# Message: still a tensor
def surprise(probabilities, target):
    return -probabilities[target].log()

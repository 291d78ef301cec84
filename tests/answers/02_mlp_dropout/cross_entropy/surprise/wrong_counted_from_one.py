# Misconception: class 3 is the third entry
# Message: counted from 0
def surprise(probabilities, target):
    return -probabilities[target - 1].log().item()

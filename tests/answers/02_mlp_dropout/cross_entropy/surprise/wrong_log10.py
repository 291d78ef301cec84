# Misconception: log is the decimal logarithm
# Message: natural logarithm
def surprise(probabilities, target):
    return -probabilities[target].log10().item()

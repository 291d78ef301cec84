# Misconception: a small constant keeps the logarithm safe and does no harm
# Message: small constant
def surprise(probabilities, target):
    return -torch.log(probabilities[target] + 1e-12).item()

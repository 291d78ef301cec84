# Misconception: math.log(0) is minus infinity
# Message: math\.log\(0\) is an error
def surprise(probabilities, target):
    return -math.log(probabilities[target].item())

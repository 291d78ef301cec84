# Misconception: no loss may be infinite
# Message: infinite, so do not clamp
def surprise(probabilities, target):
    p = probabilities[target].item()
    return -math.log(p) if p > 0 else 100.0

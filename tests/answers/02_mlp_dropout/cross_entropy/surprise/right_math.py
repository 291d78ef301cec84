# Variant: math.log, with the case of 0 apart
def surprise(probabilities, target):
    p = float(probabilities[target])
    return -math.log(p) if p > 0 else math.inf

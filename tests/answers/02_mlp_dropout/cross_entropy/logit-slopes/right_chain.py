# Variant: the chain rule with names
def logit_slopes(confidence):
    outer = 2 * (confidence - 1)
    inner = confidence * (1 - confidence)
    return outer * inner, confidence.sub(1)

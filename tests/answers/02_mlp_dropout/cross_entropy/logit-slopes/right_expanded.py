# Variant: multiplied out
def logit_slopes(confidence):
    q = 1 - confidence
    return -2 * (confidence * q**2), -q

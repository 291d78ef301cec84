# Variant: as polynomials
def logit_slopes(confidence):
    p = confidence
    return -2 * p + 4 * p**2 - 2 * p**3, p - torch.ones_like(p)

# Variant: divides first, then repairs the constant columns
def standardise(x):
    z = (x - x.mean(dim=0)) / x.std(dim=0, unbiased=False)
    return z.nan_to_num(0.0)

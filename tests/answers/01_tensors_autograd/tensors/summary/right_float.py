# Variant: float() on tensors of one number
def summary(x):
    return {"min": float(x.min()), "mean": float(x.double().mean()), "max": float(x.max())}

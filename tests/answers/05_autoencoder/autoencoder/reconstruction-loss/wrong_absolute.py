# Misconception: the absolute difference is as good
# Message: absolute differences
def reconstruction_loss(reconstruction, x):
    if reconstruction.shape != x.shape:
        raise ValueError("shapes differ")
    return (reconstruction - x).abs().mean()

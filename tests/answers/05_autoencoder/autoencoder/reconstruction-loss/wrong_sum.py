# Misconception: a loss is a sum
# Message: sum over all pixels
def reconstruction_loss(reconstruction, x):
    if reconstruction.shape != x.shape:
        raise ValueError("shapes differ")
    return (reconstruction - x).square().sum()

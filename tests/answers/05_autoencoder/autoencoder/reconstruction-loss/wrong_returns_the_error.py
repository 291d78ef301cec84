# Misconception: an error is returned
# Message: should raise ValueError
def reconstruction_loss(reconstruction, x):
    if reconstruction.shape != x.shape:
        return ValueError("shapes differ")
    return ((reconstruction - x) ** 2).mean()

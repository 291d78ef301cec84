# Misconception: the pixels are classes, so cross-entropy compares them
# Message: as if the pixels were classes
def reconstruction_loss(reconstruction, x):
    if reconstruction.shape != x.shape:
        raise ValueError("shapes differ")
    return F.cross_entropy(reconstruction, x)

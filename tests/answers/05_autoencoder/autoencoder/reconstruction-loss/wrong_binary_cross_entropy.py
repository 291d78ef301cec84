# Misconception: pixels between 0 and 1 are probabilities, whatever the formula says
# Message: cross-entropy of each pixel
def reconstruction_loss(reconstruction, x):
    if reconstruction.shape != x.shape:
        raise ValueError("shapes differ")
    return F.binary_cross_entropy(reconstruction, x)

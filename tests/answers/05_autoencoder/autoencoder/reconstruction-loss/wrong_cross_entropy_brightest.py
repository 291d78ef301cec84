# Misconception: the brightest pixel is the class
# Message: loss of 2 pictures
def reconstruction_loss(reconstruction, x):
    if reconstruction.shape != x.shape:
        raise ValueError("shapes differ")
    return F.cross_entropy(reconstruction, x.argmax(dim=1))

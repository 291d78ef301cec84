# Misconception: the difference itself is averaged
# Message: loss of 2 pictures
def reconstruction_loss(reconstruction, x):
    if reconstruction.shape != x.shape:
        raise ValueError("shapes differ")
    return (reconstruction - x).mean()

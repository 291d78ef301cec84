# Misconception: sum over the pixels, mean over the pictures
# Message: number of pictures only
def reconstruction_loss(reconstruction, x):
    if reconstruction.shape != x.shape:
        raise ValueError("shapes differ")
    return (reconstruction - x).square().sum(dim=1).mean()

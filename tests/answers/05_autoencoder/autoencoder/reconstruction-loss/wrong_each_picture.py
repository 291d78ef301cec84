# Misconception: one loss for each picture
# Message: One number for the whole batch
def reconstruction_loss(reconstruction, x):
    if reconstruction.shape != x.shape:
        raise ValueError("shapes differ")
    return (reconstruction - x).square().mean(dim=1)

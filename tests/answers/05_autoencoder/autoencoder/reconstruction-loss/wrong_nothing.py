# Misconception: computing it is enough
# Message: forget to return
def reconstruction_loss(reconstruction, x):
    if reconstruction.shape != x.shape:
        raise ValueError("shapes differ")
    loss = (reconstruction - x).square().mean()

# Misconception: a loss is a number
# Message: One number for the whole batch, and still a tensor
def reconstruction_loss(reconstruction, x):
    if reconstruction.shape != x.shape:
        raise ValueError("shapes differ")
    return (reconstruction - x).square().mean().item()

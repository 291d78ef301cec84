# Misconception: the output is detached before it is compared
# Message: lost its graph
def reconstruction_loss(reconstruction, x):
    if reconstruction.shape != x.shape:
        raise ValueError("shapes differ")
    return (reconstruction.detach() - x).square().mean()

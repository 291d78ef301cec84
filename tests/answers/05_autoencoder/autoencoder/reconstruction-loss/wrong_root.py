# Misconception: the loss is the typical error of a grey value
# Message: root too many
def reconstruction_loss(reconstruction, x):
    if reconstruction.shape != x.shape:
        raise ValueError("shapes differ")
    return (reconstruction - x).square().mean().sqrt()

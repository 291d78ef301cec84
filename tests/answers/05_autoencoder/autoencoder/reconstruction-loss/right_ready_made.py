# Variant: F.mse_loss behind the check
def reconstruction_loss(reconstruction, x):
    if reconstruction.shape != x.shape:
        raise ValueError("shapes differ")
    return F.mse_loss(reconstruction, x)

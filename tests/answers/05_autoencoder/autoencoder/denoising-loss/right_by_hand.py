# Variant: the formula, in three lines
def denoising_loss(model, x, corrupt):
    noisy = corrupt(x)
    reconstruction = model(noisy)
    return ((reconstruction - x) ** 2).mean()

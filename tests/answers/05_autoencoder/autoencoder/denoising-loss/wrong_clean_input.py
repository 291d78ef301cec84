# Misconception: the noise is drawn and not used
# Message: clean picture went into
def denoising_loss(model, x, corrupt):
    noisy = corrupt(x)
    return F.mse_loss(model(x), x)

# Misconception: noise is added to what comes out
# Message: added to the reconstruction|not go|noisy picture|Mean squared error
def denoising_loss(model, x, corrupt):
    return F.mse_loss(corrupt(model(x)), x)

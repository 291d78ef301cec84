# Misconception: the network should return the noise
# Message: Mean squared error of model
def denoising_loss(model, x, corrupt):
    noisy = corrupt(x)
    return F.mse_loss(model(noisy), noisy - x)

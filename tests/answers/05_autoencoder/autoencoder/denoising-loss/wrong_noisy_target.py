# Misconception: what goes in should come out
# Message: learns to keep the noise
def denoising_loss(model, x, corrupt):
    noisy = corrupt(x)
    return F.mse_loss(model(noisy), noisy)

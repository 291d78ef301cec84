# Misconception: the noisy picture is compared with the clean one
# Message: Mean squared error of model|graph
def denoising_loss(model, x, corrupt):
    return F.mse_loss(corrupt(x), x)

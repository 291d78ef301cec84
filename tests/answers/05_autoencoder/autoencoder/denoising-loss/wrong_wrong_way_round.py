# Misconception: the clean picture goes in, the noisy one should come out
# Message: wrong way round
def denoising_loss(model, x, corrupt):
    return F.mse_loss(model(x), corrupt(x))

# Misconception: the network gets clean pictures and the noise is added after
# Message: added to the reconstruction
def denoising_loss(model, x, corrupt):
    return F.mse_loss(model(x) + (corrupt(x) - x), x)

# Misconception: a plain autoencoder removes noise
# Message: corrupt was never called
def denoising_loss(model, x, corrupt):
    return F.mse_loss(model(x), x)

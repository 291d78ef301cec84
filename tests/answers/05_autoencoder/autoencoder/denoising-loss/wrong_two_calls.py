# Misconception: corrupt is asked twice
# Message: Call it once
def denoising_loss(model, x, corrupt):
    corrupt(x)
    return F.mse_loss(model(corrupt(x)), x)

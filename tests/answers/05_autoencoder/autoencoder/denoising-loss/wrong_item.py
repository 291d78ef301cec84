# Misconception: a loss is a number
# Message: with its graph
def denoising_loss(model, x, corrupt):
    return F.mse_loss(model(corrupt(x)), x).item()

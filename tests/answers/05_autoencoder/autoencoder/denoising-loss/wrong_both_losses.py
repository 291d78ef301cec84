# Misconception: the clean picture is shown as well
# Message: Mean squared error of model|once
def denoising_loss(model, x, corrupt):
    return F.mse_loss(model(corrupt(x)), x) + F.mse_loss(model(x), x)

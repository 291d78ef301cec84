# Misconception: absolute differences
# Message: Mean squared error
def denoising_loss(model, x, corrupt):
    return F.l1_loss(model(corrupt(x)), x)

# Misconception: pixels are classes
# Message: Mean squared error
def denoising_loss(model, x, corrupt):
    return F.cross_entropy(model(corrupt(x)), x)

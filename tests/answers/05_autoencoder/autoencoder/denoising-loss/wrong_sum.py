# Misconception: a loss is a sum
# Message: over all pixels
def denoising_loss(model, x, corrupt):
    return (model(corrupt(x)) - x).square().sum()

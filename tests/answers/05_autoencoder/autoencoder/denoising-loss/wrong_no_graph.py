# Misconception: the loss is measured without gradients
# Message: lost its graph
def denoising_loss(model, x, corrupt):
    with torch.no_grad():
        return F.mse_loss(model(corrupt(x)), x)

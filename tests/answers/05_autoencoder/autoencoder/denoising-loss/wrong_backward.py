# Misconception: the loss does the backward pass
# Message: leave backward to the caller
def denoising_loss(model, x, corrupt):
    loss = F.mse_loss(model(corrupt(x)), x)
    loss.backward(retain_graph=True)
    return loss

# Misconception: other noise is the target
# Message: learns to keep the noise|corrupt was called
def denoising_loss(model, x, corrupt):
    return F.mse_loss(model(corrupt(x)), corrupt(x))

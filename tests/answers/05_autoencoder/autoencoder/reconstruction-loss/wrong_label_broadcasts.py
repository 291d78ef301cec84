# Misconception: mse_loss itself refuses targets of another shape
# Message: Labels would broadcast
def reconstruction_loss(reconstruction, x):
    return F.mse_loss(reconstruction, x)

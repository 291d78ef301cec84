# Misconception: the target is cut to the shape of the output
# Message: Labels would broadcast|shapes first
def reconstruction_loss(reconstruction, x):
    return F.mse_loss(reconstruction, x.reshape(reconstruction.shape) if x.numel() == reconstruction.numel() else x.expand_as(reconstruction) if x.ndim < 3 else x[..., 0].expand_as(reconstruction))

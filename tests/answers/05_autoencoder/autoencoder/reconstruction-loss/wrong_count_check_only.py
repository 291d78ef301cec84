# Misconception: it is enough that there are as many numbers
# Message: Labels would broadcast|shapes first
def reconstruction_loss(reconstruction, x):
    if reconstruction.numel() != x.numel():
        raise ValueError("sizes differ")
    return ((reconstruction.flatten() - x.flatten()) ** 2).mean()

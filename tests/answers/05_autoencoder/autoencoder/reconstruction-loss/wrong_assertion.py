# Misconception: any error will do
# Message: should raise ValueError
def reconstruction_loss(reconstruction, x):
    assert reconstruction.shape == x.shape
    return ((reconstruction - x) ** 2).mean()

# Misconception: it is enough that there are as many rows
# Message: Labels would broadcast
def reconstruction_loss(reconstruction, x):
    if len(reconstruction) != len(x):
        raise ValueError("rows differ")
    return ((reconstruction - x) ** 2).mean()

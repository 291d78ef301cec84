# Misconception: subtraction fails by itself where shapes differ
# Message: Labels would broadcast
def reconstruction_loss(reconstruction, x):
    return ((reconstruction - x) ** 2).mean()

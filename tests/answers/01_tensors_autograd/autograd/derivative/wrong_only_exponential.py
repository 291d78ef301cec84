# Misconception: the sine is a constant factor
# Message: one with the derivative of sin
def derivative(x):
    return -torch.exp(-x) * torch.sin(x**2)

# Misconception: the derivative of sin(x²) is cos(x²)
# Message: inner derivative
def derivative(x):
    return torch.exp(-x) * (torch.cos(x**2) - torch.sin(x**2))

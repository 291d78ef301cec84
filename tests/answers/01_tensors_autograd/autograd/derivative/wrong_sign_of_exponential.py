# Misconception: the derivative of exp(-x) is exp(-x)
# Message: its sign is missing
def derivative(x):
    return torch.exp(-x) * torch.sin(x**2) + torch.exp(-x) * 2 * x * torch.cos(x**2)

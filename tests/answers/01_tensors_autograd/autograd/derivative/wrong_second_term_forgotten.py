# Misconception: differentiating one factor is enough
# Message: one with the derivative of exp
def derivative(x):
    return torch.exp(-x) * torch.cos(x**2) * 2 * x

# Misconception: the derivative of a product is the product of the derivatives
# Message: not the product of the derivatives
def derivative(x):
    return -torch.exp(-x) * 2 * x * torch.cos(x**2)

# Variant: the product rule written out
def derivative(x):
    u, v = torch.exp(-x), (x * x).sin()
    du, dv = -u, 2 * x * (x * x).cos()
    return du * v + u * dv

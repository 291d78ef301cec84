# Variant: the rows of a scaled identity are the steps
def numerical_gradient(f, x, eps=1e-5):
    x = x.to(torch.float64)
    steps = eps * torch.eye(x.numel(), dtype=torch.float64)
    slopes = [(f(x + s.view_as(x)) - f(x - s.view_as(x))) / (2 * eps) for s in steps]
    return torch.stack(slopes).view_as(x)

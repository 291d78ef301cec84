# Variant: no_grad as a decorator, and a matrix product
@torch.no_grad()
def interpolate(model, a, b, num_steps):
    codes = model.encode(torch.stack((a, b)))
    share = torch.linspace(0, 1, num_steps)
    weights = torch.stack([1 - share, share], dim=1)
    return model.decode(weights @ codes)

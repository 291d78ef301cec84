# Variant: torch.lerp on codes of one row each
def interpolate(model, a, b, num_steps):
    with torch.no_grad():
        start, end = model.encode(a[None]), model.encode(b[None])
        return model.decode(torch.lerp(start, end, torch.linspace(0, 1, num_steps)[:, None]))

# Misconception: codes are mixed on a sphere
# Message: Equal steps
def interpolate(model, a, b, num_steps):
    share = torch.linspace(0, 1, num_steps)[:, None]
    with torch.no_grad():
        start, end = model.encode(torch.stack([a, b]))
        return model.decode(torch.cos(share * torch.pi / 2) * start + torch.sin(share * torch.pi / 2) * end)

# Misconception: num_steps steps have num_steps + 1 ends
# Message: shape
def interpolate(model, a, b, num_steps):
    share = torch.linspace(0, 1, num_steps + 1)[:, None]
    with torch.no_grad():
        start, end = model.encode(torch.stack([a, b]))
        return model.decode((1 - share) * start + share * end)

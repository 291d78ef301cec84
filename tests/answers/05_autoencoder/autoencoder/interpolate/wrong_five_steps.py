# Misconception: five pictures are enough
# Message: pictures of 2 steps
def interpolate(model, a, b, num_steps):
    share = torch.linspace(0, 1, 5)[:, None]
    with torch.no_grad():
        start, end = model.encode(torch.stack([a, b]))
        return model.decode((1 - share) * start + share * end)

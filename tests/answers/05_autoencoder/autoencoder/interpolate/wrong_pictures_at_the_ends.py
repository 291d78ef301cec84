# Misconception: the ends are the pictures themselves
# Message: first picture is not the reconstruction of a
def interpolate(model, a, b, num_steps):
    share = torch.linspace(0, 1, num_steps)[:, None]
    with torch.no_grad():
        start, end = model.encode(torch.stack([a, b]))
        path = model.decode((1 - share) * start + share * end)
    path[0], path[-1] = a, b
    return path

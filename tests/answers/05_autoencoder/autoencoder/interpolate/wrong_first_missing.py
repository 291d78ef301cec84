# Misconception: the first stop is one step away
# Message: first picture is not the reconstruction of a
def interpolate(model, a, b, num_steps):
    share = (torch.arange(1, num_steps + 1) / num_steps)[:, None]
    with torch.no_grad():
        start, end = model.encode(torch.stack([a, b]))
        return model.decode((1 - share) * start + share * end)

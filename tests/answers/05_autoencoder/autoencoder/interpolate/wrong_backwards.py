# Misconception: the share is that of the first picture
# Message: first picture is not the reconstruction of a
def interpolate(model, a, b, num_steps):
    share = torch.linspace(0, 1, num_steps)[:, None]
    with torch.no_grad():
        start, end = model.encode(torch.stack([a, b]))
        return model.decode(share * start + (1 - share) * end)

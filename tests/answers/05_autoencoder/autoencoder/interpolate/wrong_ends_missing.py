# Misconception: the stops lie between the ends
# Message: first picture is not the reconstruction of a
def interpolate(model, a, b, num_steps):
    share = torch.linspace(0, 1, num_steps + 2)[1:-1, None]
    with torch.no_grad():
        start, end = model.encode(torch.stack([a, b]))
        return model.decode((1 - share) * start + share * end)

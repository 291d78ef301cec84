# Misconception: the two reconstructions are mixed
# Message: pixel space
def interpolate(model, a, b, num_steps):
    share = torch.linspace(0, 1, num_steps)[:, None]
    with torch.no_grad():
        start, end = model(torch.stack([a, b]))
    return (1 - share) * start + share * end

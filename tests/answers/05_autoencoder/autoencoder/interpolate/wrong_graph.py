# Misconception: a graph does no harm
# Message: carries a computation graph
def interpolate(model, a, b, num_steps):
    share = torch.linspace(0, 1, num_steps)[:, None]
    start, end = model.encode(torch.stack([a, b]))
    return model.decode((1 - share) * start + share * end)

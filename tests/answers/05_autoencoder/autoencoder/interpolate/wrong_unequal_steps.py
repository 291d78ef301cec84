# Misconception: a smooth start and end look better
# Message: Equal steps
def interpolate(model, a, b, num_steps):
    share = torch.linspace(0, 1, num_steps)[:, None]
    share = share * share * (3 - 2 * share)
    with torch.no_grad():
        start, end = model.encode(torch.stack([a, b]))
        return model.decode((1 - share) * start + share * end)

# Misconception: n steps are n times 1 / n
# Message: last picture is not the reconstruction of b
def interpolate(model, a, b, num_steps):
    share = (torch.arange(num_steps) / num_steps)[:, None]
    with torch.no_grad():
        start, end = model.encode(torch.stack([a, b]))
        return model.decode((1 - share) * start + share * end)

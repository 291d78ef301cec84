# Misconception: one code is added to the other
# Message: last picture is not
def interpolate(model, a, b, num_steps):
    share = torch.linspace(0, 1, num_steps)[:, None]
    with torch.no_grad():
        start, end = model.encode(torch.stack([a, b]))
        return model.decode(start + share * end)

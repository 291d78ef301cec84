# Misconception: the path of codes is the answer
# Message: Decoded pictures
def interpolate(model, a, b, num_steps):
    share = torch.linspace(0, 1, num_steps)[:, None]
    with torch.no_grad():
        start, end = model.encode(torch.stack([a, b]))
    return (1 - share) * start + share * end

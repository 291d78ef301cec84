# Misconception: gradients are switched off for good
# Message: still switched off
def interpolate(model, a, b, num_steps):
    torch.set_grad_enabled(False)
    share = torch.linspace(0, 1, num_steps)[:, None]
    start, end = model.encode(torch.stack([a, b]))
    return model.decode((1 - share) * start + share * end)

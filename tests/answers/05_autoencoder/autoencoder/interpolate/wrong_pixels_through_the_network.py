# Misconception: the mixed pictures go through the network
# Message: pixel space
def interpolate(model, a, b, num_steps):
    share = torch.linspace(0, 1, num_steps)[:, None]
    with torch.no_grad():
        return model((1 - share) * a + share * b)

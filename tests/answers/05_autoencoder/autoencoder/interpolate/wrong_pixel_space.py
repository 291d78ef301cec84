# Misconception: mixing pictures is interpolation
# Message: pixel space
def interpolate(model, a, b, num_steps):
    share = torch.linspace(0, 1, num_steps)[:, None]
    return (1 - share) * a + share * b

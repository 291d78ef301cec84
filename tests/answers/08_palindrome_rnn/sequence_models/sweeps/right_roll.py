# Variant: a template of the wave, rolled for each example
def sweeps(count, num_steps=50, num_features=8, noise=0.4, start=None, generator=None):
    up = torch.zeros(num_steps, num_features)
    up[:num_features] = 1.5 * torch.eye(num_features)
    y = torch.randint(0, 2, (count,), generator=generator)
    x = torch.normal(0.0, 1.0, (count, num_steps, num_features), generator=generator) * noise
    for n in range(count):
        shift = torch.randint(0, num_steps, (), generator=generator).item() if start is None else start
        wave = up if y[n] else up.flip(1)
        x[n] += wave.roll(shift, dims=0)
    return x, y

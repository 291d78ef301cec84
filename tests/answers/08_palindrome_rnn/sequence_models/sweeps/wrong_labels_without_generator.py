# Misconception: the labels do not come from the generator
# Message: do not come from the generator
# Keeps: test-sweeps-wave
def sweeps(count, num_steps=50, num_features=8, noise=0.4, start=None, generator=None):
    x = noise * torch.randn(count, num_steps, num_features, generator=generator)
    y = torch.randint(2, (count,))
    begin = torch.randint(num_steps, (count, 1), generator=generator) if start is None else torch.full((count, 1), start)
    i, rows = torch.arange(num_features), torch.arange(count)[:, None]
    feature = torch.where(y[:, None] == 1, i, num_features - 1 - i)
    x[rows, (begin + i) % num_steps, feature] += 1.5
    return x, y

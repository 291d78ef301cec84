# Variant: plain loops
def sweeps(count, num_steps=50, num_features=8, noise=0.4, start=None, generator=None):
    x = noise * torch.randn(count, num_steps, num_features, generator=generator)
    y = torch.randint(2, (count,), generator=generator)
    for n in range(count):
        begin = int(torch.randint(num_steps, (1,), generator=generator)) if start is None else start
        for i in range(num_features):
            x[n, (begin + i) % num_steps, i if y[n] == 1 else num_features - 1 - i] += 1.5
    return x, y

# Variant: one-hot times and features, multiplied
def sweeps(count, num_steps=50, num_features=8, noise=0.4, start=None, generator=None):
    y = (torch.rand(count, generator=generator) < 0.5).long()
    if start is None:
        begin = torch.randint(num_steps, (count,), generator=generator)
    else:
        begin = torch.full((count,), start)
    since = (torch.arange(num_steps) - begin[:, None]) % num_steps  # (N, T)
    feature = torch.where(y[:, None] == 1, since, num_features - 1 - since)
    lit = (feature[:, :, None] == torch.arange(num_features)) & (since < num_features)[:, :, None]
    return 1.5 * lit + noise * torch.randn(lit.shape, generator=generator), y

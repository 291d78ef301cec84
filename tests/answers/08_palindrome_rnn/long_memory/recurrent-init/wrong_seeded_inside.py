# Misconception: a function that is to be repeatable seeds itself
# Message: set no seed inside|generator you were given|Draw anew
def recurrent_init(kind, hidden_dim, gain=1.0, generator=None):
    generator = torch.Generator().manual_seed(0)
    if kind == "identity":
        return gain * torch.eye(hidden_dim)
    if kind == "normal":
        return gain / math.sqrt(hidden_dim) * torch.randn(hidden_dim, hidden_dim, generator=generator)
    if kind == "orthogonal":
        return gain * torch.linalg.qr(torch.randn(hidden_dim, hidden_dim, generator=generator))[0]
    raise ValueError(f"unknown kind {kind!r}")

# Misconception: the width does not matter
# Message: standard deviation is 1, whatever H
# Keeps: test-recurrent-init-orthogonal
def recurrent_init(kind, hidden_dim, gain=1.0, generator=None):
    if kind == "identity":
        return gain * torch.eye(hidden_dim)
    if kind == "orthogonal":
        return gain * torch.linalg.qr(torch.randn(hidden_dim, hidden_dim, generator=generator))[0]
    if kind == "normal":
        return gain * torch.randn(hidden_dim, hidden_dim, generator=generator)
    raise ValueError(f"unknown kind {kind!r}")

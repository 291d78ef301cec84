# Misconception: the gain is for random matrices
# Message: gain on the diagonal
# Keeps: test-recurrent-init-orthogonal
def recurrent_init(kind, hidden_dim, gain=1.0, generator=None):
    if kind == "identity":
        return torch.eye(hidden_dim)
    if kind == "normal":
        return gain / math.sqrt(hidden_dim) * torch.randn(hidden_dim, hidden_dim, generator=generator)
    if kind == "orthogonal":
        return gain * torch.linalg.qr(torch.randn(hidden_dim, hidden_dim, generator=generator))[0]
    raise ValueError(f"unknown kind {kind!r}")

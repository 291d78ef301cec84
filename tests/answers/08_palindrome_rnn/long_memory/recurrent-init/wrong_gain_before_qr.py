# Misconception: Q grows with the matrix that is decomposed
# Message: gain is ignored
# Keeps: test-recurrent-init-others
def recurrent_init(kind, hidden_dim, gain=1.0, generator=None):
    if kind == "identity":
        return gain * torch.eye(hidden_dim)
    if kind == "normal":
        return gain / math.sqrt(hidden_dim) * torch.randn(hidden_dim, hidden_dim, generator=generator)
    if kind == "orthogonal":
        return torch.linalg.qr(gain * torch.randn(hidden_dim, hidden_dim, generator=generator)).Q
    raise ValueError(f"unknown kind {kind!r}")

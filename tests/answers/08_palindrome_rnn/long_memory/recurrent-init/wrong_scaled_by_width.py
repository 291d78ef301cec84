# Misconception: the orthogonal matrix needs the root of H, too
# Message: Q\^T Q
# Keeps: test-recurrent-init-others
def recurrent_init(kind, hidden_dim, gain=1.0, generator=None):
    if kind == "identity":
        return gain * torch.eye(hidden_dim)
    if kind == "normal":
        return gain / math.sqrt(hidden_dim) * torch.randn(hidden_dim, hidden_dim, generator=generator)
    if kind == "orthogonal":
        return gain * torch.linalg.qr(torch.randn(hidden_dim, hidden_dim, generator=generator)).Q / hidden_dim**0.5
    raise ValueError(f"unknown kind {kind!r}")

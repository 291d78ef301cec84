# Misconception: columns of length 1 make a matrix orthogonal
# Message: random columns, even of length 1, are orthogonal only on average
# Keeps: test-recurrent-init-others
def recurrent_init(kind, hidden_dim, gain=1.0, generator=None):
    if kind == "identity":
        return gain * torch.eye(hidden_dim)
    if kind == "normal":
        return gain / math.sqrt(hidden_dim) * torch.randn(hidden_dim, hidden_dim, generator=generator)
    if kind == "orthogonal":
        normal = torch.randn(hidden_dim, hidden_dim, generator=generator)
        return gain * normal / normal.norm(dim=0)
    raise ValueError(f"unknown kind {kind!r}")

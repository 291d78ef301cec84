# Misconception: the identity is orthogonal, so it will do
# Message: orthogonal, but not random
# Keeps: test-recurrent-init-others
def recurrent_init(kind, hidden_dim, gain=1.0, generator=None):
    if kind in ("identity", "orthogonal"):
        return gain * torch.eye(hidden_dim)
    if kind == "normal":
        return gain / math.sqrt(hidden_dim) * torch.randn(hidden_dim, hidden_dim, generator=generator)
    raise ValueError(f"unknown kind {kind!r}")

# Misconception: the gain goes in at both ends
# Message: gain was applied twice
# Keeps: test-recurrent-init-others
def recurrent_init(kind, hidden_dim, gain=1.0, generator=None):
    if kind == "identity":
        return gain * torch.eye(hidden_dim)
    if kind == "normal":
        return gain / math.sqrt(hidden_dim) * torch.randn(hidden_dim, hidden_dim, generator=generator)
    if kind == "orthogonal":
        return gain * nn.init.orthogonal_(torch.empty(hidden_dim, hidden_dim), gain, generator=generator)
    raise ValueError(f"unknown kind {kind!r}")

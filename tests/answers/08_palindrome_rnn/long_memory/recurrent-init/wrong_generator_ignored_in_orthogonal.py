# Misconception: the global generator does for the orthogonal matrix
# Message: generator you were given
# Keeps: test-recurrent-init-others
def recurrent_init(kind, hidden_dim, gain=1.0, generator=None):
    if kind == "identity":
        return gain * torch.eye(hidden_dim)
    if kind == "normal":
        return gain / math.sqrt(hidden_dim) * torch.randn(hidden_dim, hidden_dim, generator=generator)
    if kind == "orthogonal":
        return nn.init.orthogonal_(torch.empty(hidden_dim, hidden_dim), gain)
    raise ValueError(f"unknown kind {kind!r}")

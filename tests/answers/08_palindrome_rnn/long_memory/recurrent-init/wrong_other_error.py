# Misconception: any error will do
# Message: should raise ValueError, but it raised
# Keeps: test-recurrent-init-orthogonal
def recurrent_init(kind, hidden_dim, gain=1.0, generator=None):
    if kind == "identity":
        return gain * torch.eye(hidden_dim)
    if kind == "normal":
        return gain / math.sqrt(hidden_dim) * torch.randn(hidden_dim, hidden_dim, generator=generator)
    if kind == "orthogonal":
        return gain * torch.linalg.qr(torch.randn(hidden_dim, hidden_dim, generator=generator))[0]
    raise KeyError(kind)

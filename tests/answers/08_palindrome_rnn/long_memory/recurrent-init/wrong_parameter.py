# Misconception: a first matrix is already a parameter
# Message: should be a torch.Tensor, but it is a Parameter
def recurrent_init(kind, hidden_dim, gain=1.0, generator=None):
    if kind == "identity":
        return nn.Parameter(gain * torch.eye(hidden_dim))
    if kind == "normal":
        return nn.Parameter(gain * torch.randn(hidden_dim, hidden_dim, generator=generator) / hidden_dim**0.5)
    if kind == "orthogonal":
        return nn.Parameter(gain * torch.linalg.qr(torch.randn(hidden_dim, hidden_dim, generator=generator)).Q)
    raise ValueError(f"unknown kind {kind!r}")

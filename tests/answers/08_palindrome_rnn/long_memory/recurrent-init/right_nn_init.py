# Variant: the initialisers of nn.init
def recurrent_init(kind, hidden_dim, gain=1.0, generator=None):
    matrix = torch.empty(hidden_dim, hidden_dim)
    match kind:
        case "normal":
            return nn.init.normal_(matrix, 0.0, gain / hidden_dim**0.5, generator=generator)
        case "orthogonal":
            return nn.init.orthogonal_(matrix, gain, generator=generator)
        case "identity":
            return nn.init.eye_(matrix).mul_(gain)
    raise ValueError(f"unknown kind {kind!r}")

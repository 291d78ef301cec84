# Variant: QR with the signs of R, so that no direction is preferred; a dictionary of functions
def recurrent_init(kind, hidden_dim, gain=1.0, generator=None):
    def orthogonal():
        q, r = torch.linalg.qr(torch.randn(hidden_dim, hidden_dim, generator=generator))
        return q * r.diagonal().sign()

    makers = {
        "identity": lambda: torch.eye(hidden_dim),
        "normal": lambda: torch.randn(hidden_dim, hidden_dim, generator=generator) / hidden_dim**0.5,
        "orthogonal": orthogonal,
    }
    if kind not in makers:
        raise ValueError(f"{kind} is none of {list(makers)}")
    return gain * makers[kind]()

# Variant: U of a singular value decomposition; the error comes first
def recurrent_init(kind, hidden_dim, gain=1.0, generator=None):
    if kind not in ("normal", "orthogonal", "identity"):
        raise ValueError(kind)
    if kind == "identity":
        return gain * torch.eye(hidden_dim)
    matrix = torch.empty(hidden_dim, hidden_dim).normal_(generator=generator)
    if kind == "orthogonal":
        return torch.linalg.svd(matrix).U * gain
    return matrix * gain / hidden_dim**0.5

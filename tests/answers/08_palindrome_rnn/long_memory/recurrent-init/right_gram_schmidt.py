# Variant: Gram-Schmidt by hand, in float64
def recurrent_init(kind, hidden_dim, gain=1.0, generator=None):
    if kind == "identity":
        return gain * torch.eye(hidden_dim)
    if kind == "normal":
        return gain / math.sqrt(hidden_dim) * torch.randn(hidden_dim, hidden_dim, generator=generator)
    if kind == "orthogonal":
        rows = []
        for row in torch.randn(hidden_dim, hidden_dim, generator=generator, dtype=torch.float64):
            for _ in range(2):
                for other in rows:
                    row = row - (row @ other) * other
            rows.append(row / row.norm())
        return gain * torch.stack(rows).float()
    raise ValueError(f"unknown kind {kind!r}")

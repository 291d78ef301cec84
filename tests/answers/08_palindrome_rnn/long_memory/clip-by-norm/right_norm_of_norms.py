# Variant: the norm of the norms; a factor of at most 1
def clip_by_norm(parameters, max_norm):
    grads = []
    for p in parameters:
        if p.grad is not None:
            grads.append(p.grad)
    norm = torch.stack([g.norm() for g in grads]).norm().item()
    factor = 1.0 if norm <= max_norm else max_norm / norm
    for g in grads:
        g *= factor
    return norm

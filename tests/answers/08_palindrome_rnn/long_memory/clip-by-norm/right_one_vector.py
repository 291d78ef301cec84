# Variant: one long vector; new gradients
def clip_by_norm(parameters, max_norm):
    parameters = [p for p in parameters if p.grad is not None]
    norm = torch.linalg.vector_norm(torch.cat([p.grad.flatten() for p in parameters])).item()
    if norm > max_norm:
        for p in parameters:
            p.grad = p.grad * max_norm / norm
    return norm

# Variant: math.hypot over all entries
def clip_by_norm(parameters, max_norm):
    parameters = list(parameters)
    gradients = [p.grad for p in parameters if p.grad is not None]
    norm = math.hypot(*(value for g in gradients for value in g.flatten().tolist()))
    if norm > max_norm:
        for gradient in gradients:
            gradient.mul_(max_norm / norm)
    return norm

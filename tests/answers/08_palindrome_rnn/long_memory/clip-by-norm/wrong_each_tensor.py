# Misconception: each tensor has its own limit
# Message: each tensor by its own norm
def clip_by_norm(parameters, max_norm):
    total = 0.0
    for p in parameters:
        if p.grad is not None:
            norm = p.grad.norm().item()
            total += norm**2
            if norm > max_norm:
                p.grad *= max_norm / norm
    return math.sqrt(total)

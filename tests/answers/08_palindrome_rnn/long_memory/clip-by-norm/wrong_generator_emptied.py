# Misconception: parameters can be gone through twice
# Message: came from a generator
# Keeps: test-clip-by-norm-limit
def clip_by_norm(parameters, max_norm):
    norm = math.sqrt(sum(p.grad.square().sum().item() for p in parameters if p.grad is not None))
    if norm > max_norm:
        for p in parameters:
            if p.grad is not None:
                p.grad.mul_(max_norm / norm)
    return norm

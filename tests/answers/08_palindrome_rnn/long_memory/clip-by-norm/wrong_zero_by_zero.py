# Misconception: min(1, c / norm) is safe
# Message: nan|ZeroDivision
# Keeps: test-clip-by-norm-limit
def clip_by_norm(parameters, max_norm):
    gradients = [p.grad for p in parameters if p.grad is not None]
    norm = torch.cat([g.flatten() for g in gradients]).norm()
    factor = max_norm / norm
    if not factor >= 1:
        for g in gradients:
            g.mul_(factor)
    elif factor == math.inf:
        for g in gradients:
            g.mul_(factor)
    return norm.item()

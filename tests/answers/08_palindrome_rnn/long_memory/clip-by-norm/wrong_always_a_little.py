# Misconception: a small number in the denominator changes nothing
# Message: should stay exactly as it is
# Keeps: test-clip-by-norm-limit
def clip_by_norm(parameters, max_norm):
    gradients = [p.grad for p in parameters if p.grad is not None]
    norm = math.sqrt(sum(g.square().sum().item() for g in gradients))
    factor = min(1.0, max_norm / (norm + 1e-6))
    for g in gradients:
        g.mul_(factor)
    return norm

# Misconception: every parameter has a gradient
# Message: Pass over parameters whose \.grad is None
# Keeps: test-clip-by-norm-limit
def clip_by_norm(parameters, max_norm):
    gradients = [p.grad for p in parameters]
    norm = math.sqrt(sum(g.square().sum().item() for g in gradients))
    if norm > max_norm:
        for g in gradients:
            g.mul_(max_norm / norm)
    return norm

# Misconception: every gradient is brought to max_norm
# Message: clipping only shortens
# Keeps: test-clip-by-norm-limit
def clip_by_norm(parameters, max_norm):
    gradients = [p.grad for p in parameters if p.grad is not None]
    norm = math.sqrt(sum(g.square().sum().item() for g in gradients))
    for g in gradients:
        g.mul_(max_norm / norm)
    return norm

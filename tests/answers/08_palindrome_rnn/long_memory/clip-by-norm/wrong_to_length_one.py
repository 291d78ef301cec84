# Misconception: a clipped gradient has length 1
# Message: divided by the norm alone
# Keeps: test-clip-by-norm-rest
def clip_by_norm(parameters, max_norm):
    gradients = [p.grad for p in parameters if p.grad is not None]
    norm = math.sqrt(sum(g.square().sum().item() for g in gradients))
    if norm > max_norm:
        for g in gradients:
            g.div_(norm)
    return norm

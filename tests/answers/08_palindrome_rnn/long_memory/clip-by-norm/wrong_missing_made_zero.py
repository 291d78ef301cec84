# Misconception: a missing gradient is a zero
# Message: have none afterwards
# Keeps: test-clip-by-norm-limit
def clip_by_norm(parameters, max_norm):
    gradients = []
    for p in parameters:
        if p.grad is None:
            p.grad = torch.zeros_like(p)
        gradients.append(p.grad)
    norm = math.sqrt(sum(g.square().sum().item() for g in gradients))
    if norm > max_norm:
        for g in gradients:
            g.mul_(max_norm / norm)
    return norm

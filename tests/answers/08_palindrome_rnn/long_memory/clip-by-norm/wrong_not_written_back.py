# Misconception: g = g * factor changes the gradient
# Message: Nothing was clipped
def clip_by_norm(parameters, max_norm):
    gradients = [p.grad for p in parameters if p.grad is not None]
    norm = math.sqrt(sum(g.square().sum().item() for g in gradients))
    if norm > max_norm:
        for g in gradients:
            g = g * max_norm / norm
    return norm

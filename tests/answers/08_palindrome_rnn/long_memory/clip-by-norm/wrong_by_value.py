# Misconception: clipping cuts each entry
# Message: clips by value
def clip_by_norm(parameters, max_norm):
    gradients = [p.grad for p in parameters if p.grad is not None]
    norm = math.sqrt(sum(g.square().sum().item() for g in gradients))
    for g in gradients:
        g.clamp_(-max_norm, max_norm)
    return norm

# Misconception: the parameters are what is clipped
# Message: parameters themselves were changed
def clip_by_norm(parameters, max_norm):
    parameters = [p for p in parameters if p.grad is not None]
    norm = math.sqrt(sum(p.grad.square().sum().item() for p in parameters))
    if norm > max_norm:
        for p in parameters:
            p.data.mul_(max_norm / norm)
    return norm

# Misconception: what PyTorch has need not be written
# Message: without PyTorch.s own clipping
def clip_by_norm(parameters, max_norm):
    return torch.nn.utils.clip_grad_norm_(parameters, max_norm).item()

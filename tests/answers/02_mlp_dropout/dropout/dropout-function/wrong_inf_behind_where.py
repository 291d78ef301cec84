# Misconception: torch.where hides the inf from the gradient, too
# Message: gradient at p = 1
# Keeps: test-dropout-function-training
def dropout(x, p, training, generator=None):
    if not training or p == 0:
        return x
    kept = torch.rand(x.shape, generator=generator, device=x.device) >= p
    return torch.where(kept, x / (1 - p), 0.0)

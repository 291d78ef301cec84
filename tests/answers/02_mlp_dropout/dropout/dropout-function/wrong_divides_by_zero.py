# Misconception: p = 1 needs no thought
# Message: divides by zero
# Keeps: test-dropout-function-training
def dropout(x, p, training, generator=None):
    if not training or p == 0:
        return x
    kept = torch.rand(x.shape, generator=generator, device=x.device) >= p
    return x * kept / (1 - p)

# Misconception: p = 1 needs no thought: the scale is a Python number
# Message: p = 1 stopped with ZeroDivisionError
# Keeps: test-dropout-function-training
def dropout(x, p, training, generator=None):
    if not training or p == 0:
        return x
    kept = torch.rand(x.shape, generator=generator, device=x.device) >= p
    return x * kept * (1 / (1 - p))

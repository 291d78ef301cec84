# Misconception: what was lost is made up for by dividing by p
# Message: divide by 1 - p: not by p
# Keeps: test-dropout-function-rest
def dropout(x, p, training, generator=None):
    if not training or p == 0:
        return x
    kept = torch.rand(x.shape, generator=generator, device=x.device) >= p
    return x * kept / p

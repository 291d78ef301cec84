# Misconception: the scale makes up for what was really dropped this time
# Message: whatever share was dropped
# Keeps: test-dropout-function-rest
def dropout(x, p, training, generator=None):
    if not training or p == 0:
        return x
    kept = torch.rand(x.shape, generator=generator, device=x.device) >= p
    if p == 1:
        return x * 0
    return x * kept / kept.float().mean()

# Misconception: dropout is always on
# Message: active in evaluation
# Keeps: test-dropout-function-training
def dropout(x, p, training, generator=None):
    kept = torch.rand(x.shape, generator=generator, device=x.device) >= p
    scale = 0.0 if p == 1 else 1 / (1 - p)
    return x * kept * scale

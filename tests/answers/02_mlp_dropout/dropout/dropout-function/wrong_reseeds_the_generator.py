# Misconception: the generator is put back to its seed in every call
# Message: Two calls dropped the same units
# Keeps: test-dropout-function-training
def dropout(x, p, training, generator=None):
    if not training or p == 0:
        return x
    if generator is not None:
        generator.manual_seed(generator.initial_seed())
    kept = torch.rand(x.shape, generator=generator, device=x.device) >= p
    scale = 0.0 if p == 1 else 1 / (1 - p)
    return x * kept * scale

# Misconception: the flag is read the wrong way round
# Message: 0.00 of the entries were dropped|active in evaluation
def dropout(x, p, training, generator=None):
    if training:
        return x
    kept = torch.rand(x.shape, generator=generator, device=x.device) >= p
    scale = 0.0 if p == 1 else 1 / (1 - p)
    return x * kept * scale

# Misconception: the mask is drawn in any case, and ignored in evaluation
# Message: random numbers were drawn
# Keeps: test-dropout-function-training
def dropout(x, p, training, generator=None):
    kept = torch.rand(x.shape, generator=generator, device=x.device) >= p
    scale = 0.0 if p == 1 else 1 / (1 - p)
    return x * kept * scale if training else x

# Variant: Python numbers, one entry at a time
import math


def derivative(x):
    values = [math.exp(-v) * (2 * v * math.cos(v * v) - math.sin(v * v)) for v in x.flatten().tolist()]
    return torch.tensor(values, dtype=x.dtype).reshape(x.shape)

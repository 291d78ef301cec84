# Misconception: the kernels multiply
# Message: 1, then 3, 5, 7
def receptive_field(layers):
    return math.prod(k for k, _, _ in layers)

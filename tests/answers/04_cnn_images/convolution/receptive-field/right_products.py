# Variant: one sum of products
def receptive_field(layers):
    return 1 + sum(d * (k - 1) * math.prod(s for _, s, _ in layers[:n]) for n, (k, _, d) in enumerate(layers))

# Variant: follows the positions back
def receptive_field(layers):
    seen = {0}
    for k, s, d in layers[::-1]:
        seen = {p * s + i * d for p in seen for i in range(k)}
    return max(seen) - min(seen) + 1

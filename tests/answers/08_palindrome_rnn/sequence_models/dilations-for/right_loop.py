# Variant: a loop over the depth
def dilations_for(span, kernel_size):
    depth = 0
    while 1 + (kernel_size - 1) * (2**depth - 1) < span:
        depth += 1
    return tuple(2**i for i in range(depth))

# Misconception: each layer adds k times its dilation
# Message: 7 steps are not enough
def dilations_for(span, kernel_size):
    dilations, field = [], 1
    while field < span:
        dilations.append(2 ** len(dilations))
        field += kernel_size * dilations[-1]
    return tuple(dilations)

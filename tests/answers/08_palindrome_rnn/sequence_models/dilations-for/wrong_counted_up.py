# Misconception: dilations 1, 2, 3
# Message: double from layer to layer
def dilations_for(span, kernel_size):
    dilations, field = [], 1
    while field < span:
        dilations.append(1 + len(dilations))
        field += (kernel_size - 1) * dilations[-1]
    return tuple(dilations)

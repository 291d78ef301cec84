# Misconception: the number of layers
# Message: should be a tuple
def dilations_for(span, kernel_size):
    dilations, field = [], 1
    while field < span:
        dilations.append(2 ** len(dilations))
        field += (kernel_size - 1) * dilations[-1]
    return len(dilations)

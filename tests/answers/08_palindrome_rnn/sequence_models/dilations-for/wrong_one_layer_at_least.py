# Misconception: there is always one layer
# Message: One step is seen without any layer
def dilations_for(span, kernel_size):
    dilations, field = [], 1
    while field < span:
        dilations.append(2 ** len(dilations))
        field += (kernel_size - 1) * dilations[-1]
    dilations = dilations or [1]
    return tuple(dilations)

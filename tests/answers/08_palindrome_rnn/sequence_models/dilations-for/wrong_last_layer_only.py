# Misconception: only the last layer counts
# Message: exactly 7 steps|All layers add
def dilations_for(span, kernel_size):
    dilations, field = [], 1
    while field < span:
        dilations.append(2 ** len(dilations))
        field = 1 + (kernel_size - 1) * dilations[-1]
    return tuple(dilations)

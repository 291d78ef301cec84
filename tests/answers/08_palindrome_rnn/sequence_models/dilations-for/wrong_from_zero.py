# Misconception: the step it starts from is not counted
# Message: exactly 7 steps
def dilations_for(span, kernel_size):
    dilations, field = [], 0
    while field < span:
        dilations.append(2 ** len(dilations))
        field += (kernel_size - 1) * dilations[-1]
    return tuple(dilations)

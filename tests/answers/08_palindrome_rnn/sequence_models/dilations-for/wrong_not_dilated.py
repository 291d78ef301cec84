# Misconception: every layer adds k - 1
# Message: exactly 7 steps
def dilations_for(span, kernel_size):
    dilations, field = [], 1
    while field < span:
        dilations.append(2 ** len(dilations))
        field += (kernel_size - 1)
    return tuple(dilations)

# Misconception: dilations begin at 2
# Message: begin at 1 and double
def dilations_for(span, kernel_size):
    dilations, field = [], 1
    while field < span:
        dilations.append(2 ** (1 + len(dilations)))
        field += (kernel_size - 1) * dilations[-1]
    return tuple(dilations)

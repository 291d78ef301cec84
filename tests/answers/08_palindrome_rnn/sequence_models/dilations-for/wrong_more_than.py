# Misconception: a field of exactly the span is not enough
# Message: includes 7
def dilations_for(span, kernel_size):
    dilations, field = [], 1
    while field <= span:
        dilations.append(2 ** len(dilations))
        field += (kernel_size - 1) * dilations[-1]
    return tuple(dilations)

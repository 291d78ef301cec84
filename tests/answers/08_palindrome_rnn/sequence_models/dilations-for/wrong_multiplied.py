# Misconception: the fields are multiplied
# Message: dilations_for\(8, 3\) should be
def dilations_for(span, kernel_size):
    dilations, field = [], 1
    while field < span:
        dilations.append(2 ** len(dilations))
        field *= kernel_size
    return tuple(dilations)

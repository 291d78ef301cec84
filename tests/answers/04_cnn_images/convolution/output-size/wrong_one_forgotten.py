# Misconception: the last position is the number of positions
# Message: \+ 1 is missing
def output_size(size, kernel_size, stride=1, padding=0, dilation=1):
    return (size + 2 * padding - dilation * (kernel_size - 1) - 1) // stride

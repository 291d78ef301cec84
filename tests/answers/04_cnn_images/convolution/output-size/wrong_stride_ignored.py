# Misconception: the stride does not change the size
# Message: stride is missing
def output_size(size, kernel_size, stride=1, padding=0, dilation=1):
    return size + 2 * padding - dilation * (kernel_size - 1)

# Variant: counts the positions
def output_size(size, kernel_size, stride=1, padding=0, dilation=1):
    return len(range(0, size + 2 * padding - dilation * (kernel_size - 1), stride))

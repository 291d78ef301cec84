# Variant: rounds up what is left of the last window
def output_size(size, kernel_size, stride=1, padding=0, dilation=1):
    return -((dilation * (kernel_size - 1) - size - 2 * padding) // stride)

# Misconception: padding is the total of both ends
# Message: padding counts twice
def output_size(size, kernel_size, stride=1, padding=0, dilation=1):
    return (size + padding - dilation * (kernel_size - 1) - 1) // stride + 1

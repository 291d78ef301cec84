# Misconception: only the stride counts
# Message: 24 positions|padding
def output_size(size, kernel_size, stride=1, padding=0, dilation=1):
    return (size + 2 * padding) // stride

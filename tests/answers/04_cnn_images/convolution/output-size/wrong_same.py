# Misconception: the size stays
# Message: 24 positions
def output_size(size, kernel_size, stride=1, padding=0, dilation=1):
    return size // stride

# Misconception: a dilated kernel is as wide as before
# Message: dilation is missing
# Keeps: test-output-size-stride
def output_size(size, kernel_size, stride=1, padding=0, dilation=1):
    return (size + 2 * padding - kernel_size) // stride + 1

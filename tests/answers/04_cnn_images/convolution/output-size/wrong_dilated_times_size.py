# Misconception: a dilated kernel spans d k pixels
# Message: not d k
# Keeps: test-output-size-stride
def output_size(size, kernel_size, stride=1, padding=0, dilation=1):
    return (size + 2 * padding - dilation * kernel_size) // stride + 1

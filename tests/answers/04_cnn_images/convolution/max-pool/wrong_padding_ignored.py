# Misconception: pooling needs no padding
# Message: all four sides
# Keeps: test-max-pool
def max_pool(x, kernel_size, stride=None, padding=0):
    stride = kernel_size if stride is None else stride
    windows = x.unfold(2, kernel_size, stride).unfold(3, kernel_size, stride)
    return windows.amax(dim=(-2, -1))

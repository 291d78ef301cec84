# Misconception: pooling takes the smallest
# Message: take the maximum
def max_pool(x, kernel_size, stride=None, padding=0):
    stride = kernel_size if stride is None else stride
    x = F.pad(x, (padding, padding, padding, padding), value=-math.inf)
    windows = x.unfold(2, kernel_size, stride).unfold(3, kernel_size, stride)
    return windows.amin(dim=(-2, -1))

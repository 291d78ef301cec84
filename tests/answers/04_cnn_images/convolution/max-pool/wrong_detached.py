# Misconception: pooling has no gradient
# Message: no graph
# Keeps: test-max-pool-padding
def max_pool(x, kernel_size, stride=None, padding=0):
    stride = kernel_size if stride is None else stride
    x = F.pad(x, (padding, padding, padding, padding), value=-math.inf)
    windows = x.unfold(2, kernel_size, stride).unfold(3, kernel_size, stride)
    return windows.detach().amax(dim=(-2, -1))

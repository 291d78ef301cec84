# Misconception: F.unfold pads as pooling does
# Message: minus infinity
# Keeps: test-max-pool
def max_pool(x, kernel_size, stride=None, padding=0):
    stride = stride or kernel_size
    n, c = x.shape[:2]
    rows = (x.shape[2] + 2 * padding - kernel_size) // stride + 1
    windows = F.unfold(x, kernel_size, padding=padding, stride=stride).reshape(n, c, kernel_size**2, rows, -1)
    return windows.amax(dim=2)

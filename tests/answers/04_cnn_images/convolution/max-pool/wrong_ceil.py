# Misconception: what is left over makes a window
# Message: left over is dropped
def max_pool(x, kernel_size, stride=None, padding=0):
    stride = kernel_size if stride is None else stride
    x = F.pad(x, (padding, padding, padding, padding), value=-math.inf)
    more = [-(n - kernel_size) % stride for n in x.shape[2:]]
    x = F.pad(x, (0, more[1], 0, more[0]), value=-math.inf)
    windows = x.unfold(2, kernel_size, stride).unfold(3, kernel_size, stride)
    return windows.amax(dim=(-2, -1))

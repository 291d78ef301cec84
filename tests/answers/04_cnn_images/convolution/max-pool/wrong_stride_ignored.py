# Misconception: windows never overlap
# Message: use the one given
def max_pool(x, kernel_size, stride=None, padding=0):
    stride = kernel_size
    x = F.pad(x, (padding, padding, padding, padding), value=-math.inf)
    windows = x.unfold(2, kernel_size, stride).unfold(3, kernel_size, stride)
    return windows.amax(dim=(-2, -1))

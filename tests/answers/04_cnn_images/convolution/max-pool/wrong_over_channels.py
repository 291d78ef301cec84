# Misconception: the largest of all channels
# Message: channel by itself
def max_pool(x, kernel_size, stride=None, padding=0):
    stride = kernel_size if stride is None else stride
    x = F.pad(x, (padding, padding, padding, padding), value=-math.inf)
    windows = x.unfold(2, kernel_size, stride).unfold(3, kernel_size, stride)
    return windows.amax(dim=(1, -2, -1), keepdim=True)[..., 0, 0].expand(-1, x.shape[1], -1, -1)

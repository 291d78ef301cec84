# Misconception: the picture may be reused
# Message: changed its input
def max_pool(x, kernel_size, stride=None, padding=0):
    stride = stride or kernel_size
    x[x < 0] = 0
    x = F.pad(x, (padding,) * 4)
    return x.unfold(2, kernel_size, stride).unfold(3, kernel_size, stride).amax(dim=(-2, -1))

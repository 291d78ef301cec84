# Variant: windows cut off at the edge, no padding
def max_pool(x, kernel_size, stride=None, padding=0):
    stride = stride or kernel_size
    h, w = x.shape[2:]
    tops = range(-padding, h + padding - kernel_size + 1, stride)
    lefts = range(-padding, w + padding - kernel_size + 1, stride)
    return torch.stack([
        torch.stack([x[:, :, max(t, 0) : t + kernel_size, max(l, 0) : l + kernel_size].amax(dim=(2, 3)) for l in lefts], dim=-1)
        for t in tops
    ], dim=-2)

# Misconception: each channel is convolved by itself
# Message: permute|sum over all input channels|all zeros
# Keeps: test-conv-unfold-operations
def conv2d_unfold(x, weight, bias, stride=1, padding=0):
    kh, kw = weight.shape[2:]
    windows = F.pad(x, (padding,) * 4).unfold(2, kh, stride).unfold(3, kw, stride)
    y = torch.einsum("nchwij,ocij->nochw", windows, weight)[:, :, 0]
    return y + bias[:, None, None]

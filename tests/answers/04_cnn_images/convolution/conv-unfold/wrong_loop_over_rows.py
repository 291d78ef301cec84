# Misconception: a loop over the rows alone is none
# Message: loop over positions
# Keeps: test-conv-unfold-values, test-conv-unfold-geometry, test-conv-unfold-gradient
def conv2d_unfold(x, weight, bias, stride=1, padding=0):
    x = F.pad(x, (padding,) * 4)
    kh, kw = weight.shape[2:]
    rows = [
        torch.einsum("ncwij,ocij->now", x[:, :, top : top + kh].unfold(3, kw, stride).permute(0, 1, 3, 2, 4), weight)
        for top in range(0, x.shape[2] - kh + 1, stride)
    ]
    return torch.stack(rows, dim=2) + bias[:, None, None]

# Misconception: a loop is as good
# Message: loop over positions
# Keeps: test-conv-unfold-values, test-conv-unfold-geometry, test-conv-unfold-gradient
def conv2d_unfold(x, weight, bias, stride=1, padding=0):
    x = F.pad(x, (padding,) * 4)
    kh, kw = weight.shape[2:]
    rows, columns = (x.shape[2] - kh) // stride + 1, (x.shape[3] - kw) // stride + 1
    result = torch.zeros(len(x), len(weight), rows, columns)
    for i in range(rows):
        for j in range(columns):
            window = x[:, :, i * stride : i * stride + kh, j * stride : j * stride + kw]
            result[:, :, i, j] = window.flatten(1) @ weight.flatten(1).T + bias
    return result

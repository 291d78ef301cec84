# Misconception: reshape puts the windows in rows
# Message: permute or transpose first
# Keeps: test-conv-unfold-operations
def conv2d_unfold(x, weight, bias, stride=1, padding=0):
    kh, kw = weight.shape[2:]
    x = F.pad(x, (padding,) * 4)
    windows = x.unfold(2, kh, stride).unfold(3, kw, stride)
    n, c, rows, columns = windows.shape[:4]
    windows = windows.reshape(n, rows * columns, c * kh * kw)
    result = windows @ weight.reshape(len(weight), -1).T + bias
    return result.transpose(1, 2).reshape(n, len(weight), rows, columns)

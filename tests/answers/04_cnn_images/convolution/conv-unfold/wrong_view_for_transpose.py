# Misconception: view brings the channels to the front
# Message: permute before you reshape|permute or transpose first
# Keeps: test-conv-unfold-operations
def conv2d_unfold(x, weight, bias, stride=1, padding=0):
    kh, kw = weight.shape[2:]
    x = F.pad(x, (padding,) * 4)
    windows = x.unfold(2, kh, stride).unfold(3, kw, stride)
    n, c, rows, columns = windows.shape[:4]
    windows = windows.permute(0, 2, 3, 1, 4, 5).reshape(n, rows * columns, c * kh * kw)
    result = windows @ weight.reshape(len(weight), -1).T + bias
    return result.reshape(n, len(weight), rows, columns)

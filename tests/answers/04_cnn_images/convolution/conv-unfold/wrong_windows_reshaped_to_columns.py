# Misconception: reshape puts the windows in columns
# Message: permute or transpose first
# Keeps: test-conv-unfold-operations
def conv2d_unfold(x, weight, bias, stride=1, padding=0):
    kh, kw = weight.shape[2:]
    windows = F.pad(x, (padding,) * 4).unfold(2, kh, stride).unfold(3, kw, stride)
    n, c, rows, columns = windows.shape[:4]
    windows = windows.reshape(n, c * kh * kw, rows * columns)
    return (weight.flatten(1) @ windows + bias[:, None]).reshape(n, len(weight), rows, columns)

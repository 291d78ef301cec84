# Misconception: there is no padding
# Message: Pad by the padding given|shape \(2, 3, 6, 6\)
# Keeps: test-conv-unfold-values
def conv2d_unfold(x, weight, bias, stride=1, padding=0):
    kh, kw = weight.shape[2:]
    rows = (x.shape[2] - kh) // stride + 1
    columns = (x.shape[3] - kw) // stride + 1
    windows = F.unfold(x, (kh, kw), stride=stride)
    result = weight.reshape(len(weight), -1) @ windows + bias[:, None]
    return result.reshape(len(x), len(weight), rows, columns)

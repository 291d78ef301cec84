# Misconception: the bias has an entry for each window
# Message: bias\[:, None\]
def conv2d_unfold(x, weight, bias, stride=1, padding=0):
    kh, kw = weight.shape[2:]
    rows = (x.shape[2] + 2 * padding - kh) // stride + 1
    columns = (x.shape[3] + 2 * padding - kw) // stride + 1
    windows = F.unfold(x, (kh, kw), padding=padding, stride=stride)
    result = weight.reshape(len(weight), -1) @ windows + bias
    return result.reshape(len(x), len(weight), rows, columns)

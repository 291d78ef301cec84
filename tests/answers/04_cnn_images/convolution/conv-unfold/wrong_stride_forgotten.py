# Misconception: the windows are one apart
# Message: forget the stride
# Keeps: test-conv-unfold-values, test-conv-unfold-operations
def conv2d_unfold(x, weight, bias, stride=1, padding=0):
    kh, kw = weight.shape[2:]
    rows = (x.shape[2] + 2 * padding - kh) + 1
    columns = (x.shape[3] + 2 * padding - kw) + 1
    windows = F.unfold(x, (kh, kw), padding=padding)
    result = weight.reshape(len(weight), -1) @ windows + bias[:, None]
    return result.reshape(len(x), len(weight), rows, columns)

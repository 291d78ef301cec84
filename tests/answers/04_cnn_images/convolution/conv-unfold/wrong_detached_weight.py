# Misconception: the weight's numbers are enough
# Message: detached
# Keeps: test-conv-unfold-values, test-conv-unfold-geometry, test-conv-unfold-operations
def conv2d_unfold(x, weight, bias, stride=1, padding=0):
    kh, kw = weight.shape[2:]
    rows = (x.shape[2] + 2 * padding - kh) // stride + 1
    columns = (x.shape[3] + 2 * padding - kw) // stride + 1
    windows = F.unfold(x, (kh, kw), padding=padding, stride=stride)
    result = weight.data.reshape(len(weight), -1) @ windows + bias[:, None]
    return result.reshape(len(x), len(weight), rows, columns)

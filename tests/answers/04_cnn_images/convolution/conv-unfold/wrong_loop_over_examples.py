# Misconception: a batch goes example by example
# Message: loop over the examples
# Keeps: test-conv-unfold-values, test-conv-unfold-geometry, test-conv-unfold-gradient
def conv2d_unfold(x, weight, bias, stride=1, padding=0):
    kh, kw = weight.shape[2:]
    rows = (x.shape[2] + 2 * padding - kh) // stride + 1
    results = []
    for picture in x:
        windows = F.unfold(picture[None], (kh, kw), padding=padding, stride=stride)[0]
        results.append((weight.flatten(1) @ windows + bias[:, None]).reshape(len(weight), rows, -1))
    return torch.stack(results)

# Misconception: NumPy computes the product
# Message: NumPy
# Keeps: test-conv-unfold-values, test-conv-unfold-geometry
def conv2d_unfold(x, weight, bias, stride=1, padding=0):
    kh, kw = weight.shape[2:]
    rows = (x.shape[2] + 2 * padding - kh) // stride + 1
    windows = F.unfold(x, (kh, kw), padding=padding, stride=stride).detach().numpy()
    result = weight.detach().flatten(1).numpy() @ windows + bias.detach().numpy()[:, None]
    return torch.tensor(result).reshape(len(x), len(weight), rows, -1)

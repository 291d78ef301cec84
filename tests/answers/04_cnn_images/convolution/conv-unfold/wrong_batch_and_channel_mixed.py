# Misconception: view brings the batch to the front
# Message: permute or transpose first
# Keeps: test-conv-unfold-operations
def conv2d_unfold(x, weight, bias, stride=1, padding=0):
    kh, kw = weight.shape[2:]
    windows = F.pad(x, (padding,) * 4).unfold(2, kh, stride).unfold(3, kw, stride)
    result = torch.tensordot(weight, windows, dims=([1, 2, 3], [1, 4, 5]))  # (C_out, N, H_out, W_out)
    return result.reshape(len(x), len(weight), *result.shape[2:]) + bias[:, None, None]

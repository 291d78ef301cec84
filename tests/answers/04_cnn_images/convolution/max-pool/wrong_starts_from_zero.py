# Misconception: the search for the maximum begins with 0
# Message: begin with 0
def max_pool(x, kernel_size, stride=None, padding=0):
    stride = stride or kernel_size
    x = F.pad(x, (padding,) * 4, value=-math.inf)
    rows, columns = ((n - kernel_size) // stride + 1 for n in x.shape[2:])
    y = torch.zeros(*x.shape[:2], rows, columns)
    for a in range(kernel_size):
        for b in range(kernel_size):
            y = torch.maximum(y, x[:, :, a::stride, b::stride][:, :, :rows, :columns])
    return y

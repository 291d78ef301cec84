# Variant: loops over the positions
def max_pool(x, kernel_size, stride=None, padding=0):
    stride = kernel_size if stride is None else stride
    x = F.pad(x, (padding,) * 4, value=-torch.inf)
    rows, columns = ((n - kernel_size) // stride + 1 for n in x.shape[2:])
    y = torch.zeros(*x.shape[:2], rows, columns)
    for i in range(rows):
        for j in range(columns):
            window = x[:, :, i * stride : i * stride + kernel_size, j * stride : j * stride + kernel_size]
            y[:, :, i, j] = window.flatten(2).max(dim=2).values
    return y

# Variant: rows of a list, stacked
def correlate(image, kernel):
    kh, kw = kernel.shape
    return torch.stack([
        torch.stack([torch.tensordot(image[i : i + kh, j : j + kw], kernel) for j in range(image.shape[1] - kw + 1)])
        for i in range(image.shape[0] - kh + 1)
    ])

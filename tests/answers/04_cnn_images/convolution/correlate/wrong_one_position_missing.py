# Misconception: the window has H - kh positions
# Message: H - kh \+ 1
def correlate(image, kernel):
    kh, kw = kernel.shape
    rows, columns = image.shape[0] - kh, image.shape[1] - kw
    result = torch.zeros(rows, columns, dtype=image.dtype)
    for i in range(rows):
        for j in range(columns):
            result[i, j] = (image[i : i + kh, j : j + kw] * kernel).sum()
    return result

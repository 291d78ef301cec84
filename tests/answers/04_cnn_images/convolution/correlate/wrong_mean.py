# Misconception: a window gives the mean of the products
# Message: mean
def correlate(image, kernel):
    kh, kw = kernel.shape
    rows, columns = image.shape[0] - kh + 1, image.shape[1] - kw + 1
    result = torch.zeros(rows, columns, dtype=image.dtype)
    for i in range(rows):
        for j in range(columns):
            result[i, j] = (image[i : i + kh, j : j + kw] * kernel).mean()
    return result

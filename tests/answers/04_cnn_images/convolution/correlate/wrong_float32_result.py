# Misconception: zeros are of the right dtype
# Message: dtype of the picture
# Keeps: test-correlate-values
def correlate(image, kernel):
    kh, kw = kernel.shape
    rows, columns = image.shape[0] - kh + 1, image.shape[1] - kw + 1
    result = torch.zeros(rows, columns)
    for i in range(rows):
        for j in range(columns):
            result[i, j] = (image[i : i + kh, j : j + kw] * kernel).sum()
    return result

# Misconception: the window jumps by its own size
# Message: H - kh \+ 1
def correlate(image, kernel):
    kh, kw = kernel.shape
    rows, columns = image.shape[0] // kh, image.shape[1] // kw
    result = torch.zeros(rows, columns)
    for i in range(rows):
        for j in range(columns):
            result[i, j] = (image[i * kh : (i + 1) * kh, j * kw : (j + 1) * kw] * kernel).sum()
    return result

# Misconception: the window may start at every pixel
# Message: H - kh \+ 1
def correlate(image, kernel):
    kh, kw = kernel.shape
    result = torch.zeros_like(image)
    for i in range(image.shape[0]):
        for j in range(image.shape[1]):
            result[i, j] = (image[i : i + kh, j : j + kw] * kernel).sum()
    return result

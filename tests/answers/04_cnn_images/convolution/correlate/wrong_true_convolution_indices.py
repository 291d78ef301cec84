# Misconception: the picture's index runs against the kernel's
# Message: kernel is flipped
def correlate(image, kernel):
    (h, w), (kh, kw) = image.shape, kernel.shape
    result = torch.zeros(h - kh + 1, w - kw + 1, dtype=image.dtype)
    for i in range(h - kh + 1):
        for j in range(w - kw + 1):
            for a in range(kh):
                for b in range(kw):
                    result[i, j] += kernel[a, b] * image[i + kh - 1 - a, j + kw - 1 - b]
    return result

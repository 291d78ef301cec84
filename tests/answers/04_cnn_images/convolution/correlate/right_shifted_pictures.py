# Variant: one shifted picture for each weight
def correlate(image, kernel):
    kh, kw = kernel.shape
    rows, columns = image.shape[0] - kh + 1, image.shape[1] - kw + 1
    return sum(kernel[a, b] * image[a : a + rows, b : b + columns] for a in range(kh) for b in range(kw))

# Variant: four loops over Python numbers
def correlate(image, kernel):
    (h, w), (kh, kw) = image.shape, kernel.shape
    result = torch.empty(h - kh + 1, w - kw + 1).to(image)
    for i in range(h - kh + 1):
        for j in range(w - kw + 1):
            total = 0.0
            for a in range(kh):
                for b in range(kw):
                    total += image[i + a, j + b].item() * kernel[a, b].item()
            result[i, j] = total
    return result

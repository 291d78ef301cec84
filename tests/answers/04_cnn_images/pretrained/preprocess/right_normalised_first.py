# Variant: normalises first and narrows the crop; the order makes no difference
def preprocess(picture):
    _, height, width = picture.shape
    if height < width:
        size = (256, int(256 * width / height))
    else:
        size = (int(256 * height / width), 256)
    z = ((picture.float() - 127) / 128).unsqueeze(0)
    z = F.interpolate(z, size=size, mode="bilinear", antialias=True, align_corners=False)
    return z.narrow(2, (size[0] - 224) // 2, 224).narrow(3, (size[1] - 224) // 2, 224)

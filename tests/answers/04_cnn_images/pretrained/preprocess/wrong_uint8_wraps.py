# Misconception: normalises before turning to float
# Message: wraps
def preprocess(picture):
    x = (picture[None] - 127) / 128
    height, width = (256 * side // min(picture.shape[1:]) for side in picture.shape[1:])
    x = F.interpolate(x, size=(height, width), mode="bilinear", antialias=True)
    top, left = (height - 224) // 2, (width - 224) // 2
    return x[:, :, top : top + 224, left : left + 224]

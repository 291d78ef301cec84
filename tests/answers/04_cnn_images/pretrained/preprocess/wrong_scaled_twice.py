# Misconception: divides by 255 first, and then uses statistics of 0 to 255
# Message: divided by 255 they are 1 already
# Keeps: test-preprocess-geometry
def preprocess(picture):
    height, width = (256 * side // min(picture.shape[1:]) for side in picture.shape[1:])
    x = F.interpolate(picture[None] / 255, size=(height, width), mode="bilinear", antialias=True)
    top, left = (height - 224) // 2, (width - 224) // 2
    return (x[:, :, top : top + 224, left : left + 224] - 127) / 128

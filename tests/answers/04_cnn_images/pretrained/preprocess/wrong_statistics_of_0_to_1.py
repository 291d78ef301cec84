# Misconception: normalises with mean and deviation 0.5 before scaling to 0 to 1
# Message: pixels from 0 to 1 were used on pixels from 0 to 255
# Keeps: test-preprocess-geometry
def preprocess(picture):
    height, width = (256 * side // min(picture.shape[1:]) for side in picture.shape[1:])
    x = F.interpolate(picture[None].float(), size=(height, width), mode="bilinear", antialias=True)
    top, left = (height - 224) // 2, (width - 224) // 2
    return (x[:, :, top : top + 224, left : left + 224] - 0.5) / 0.5

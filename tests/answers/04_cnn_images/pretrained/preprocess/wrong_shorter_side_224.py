# Misconception: resizes to the size of the crop
# Message: became 224, not 256
# Keeps: test-preprocess-values
def preprocess(picture):
    height, width = (224 * side // min(picture.shape[1:]) for side in picture.shape[1:])
    x = F.interpolate(picture[None].float(), size=(height, width), mode="bilinear", antialias=True)
    top, left = (height - 224) // 2, (width - 224) // 2
    return (x[:, :, top : top + 224, left : left + 224] - 127) / 128

# Misconception: the longer side becomes 256
# Message: shorter side 256|should have shape
# Keeps: test-preprocess-values
def preprocess(picture):
    height, width = (max(224, 256 * side // max(picture.shape[1:])) for side in picture.shape[1:])
    x = F.interpolate(picture[None].float(), size=(height, width), mode="bilinear", antialias=True)
    top, left = (height - 224) // 2, (width - 224) // 2
    return (x[:, :, top : top + 224, left : left + 224] - 127) / 128

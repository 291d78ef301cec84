# Misconception: float32 is all the network wants
# Message: not normalised
# Keeps: test-preprocess-geometry
def preprocess(picture):
    height, width = (256 * side // min(picture.shape[1:]) for side in picture.shape[1:])
    x = F.interpolate(picture[None].float(), size=(height, width), mode="bilinear", antialias=True)
    top, left = (height - 224) // 2, (width - 224) // 2
    return x[:, :, top : top + 224, left : left + 224]

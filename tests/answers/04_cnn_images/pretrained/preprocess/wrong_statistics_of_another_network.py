# Misconception: every network wants the means and deviations of torchvision's
# Message: one mean, 127
# Keeps: test-preprocess-geometry
def preprocess(picture):
    height, width = (256 * side // min(picture.shape[1:]) for side in picture.shape[1:])
    x = F.interpolate(picture[None] / 255, size=(height, width), mode="bilinear", antialias=True)
    top, left = (height - 224) // 2, (width - 224) // 2
    return TF.normalize(x[:, :, top : top + 224, left : left + 224], [0.485, 0.456, 0.406], [0.229, 0.224, 0.225])

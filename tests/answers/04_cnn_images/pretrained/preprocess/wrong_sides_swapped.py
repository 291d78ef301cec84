# Misconception: interpolate takes width before height, as picture programs do
# Message: shorter side 256
# Keeps: test-preprocess-values
def preprocess(picture):
    height, width = (256 * side // min(picture.shape[1:]) for side in picture.shape[1:])
    x = F.interpolate(picture[None].float(), size=(width, height), mode="bilinear", antialias=True)
    top, left = (width - 224) // 2, (height - 224) // 2
    return (x[:, :, top : top + 224, left : left + 224] - 127) / 128

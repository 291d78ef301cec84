# Misconception: the first 224 rows and columns will do
# Message: crop the middle|off the middle
# Keeps: test-preprocess-values
def preprocess(picture):
    height, width = (256 * side // min(picture.shape[1:]) for side in picture.shape[1:])
    x = F.interpolate(picture[None].float(), size=(height, width), mode="bilinear", antialias=True)
    return (x[:, :, :224, :224] - 127) / 128

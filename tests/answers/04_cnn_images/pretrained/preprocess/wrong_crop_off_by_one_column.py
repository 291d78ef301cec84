# Misconception: rounds half of the rest up, and adds one to be safe, in one direction
# Message: off the middle by 0 rows and -1 columns
# Keeps: test-preprocess-values
def preprocess(picture):
    height, width = (256 * side // min(picture.shape[1:]) for side in picture.shape[1:])
    x = F.interpolate(picture[None].float(), size=(height, width), mode="bilinear", antialias=True)
    top, left = height // 2 - 112, width // 2 - 113
    x = x[:, :, top : top + 224, left : left + 224]
    return (x - 127) / 128

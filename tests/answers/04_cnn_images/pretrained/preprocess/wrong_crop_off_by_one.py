# Misconception: counts the rows of the crop from 1
# Message: off the middle by 1 rows and 1 columns
# Keeps: test-preprocess-values
def preprocess(picture):
    height, width = (256 * side // min(picture.shape[1:]) for side in picture.shape[1:])
    x = F.interpolate(picture[None].float(), size=(height, width), mode="bilinear", antialias=True)
    top, left = (height - 224) // 2 + 1, (width - 224) // 2 + 1
    x = x[:, :, top : top + 224, left : left + 224]
    return (x - 127) / 128

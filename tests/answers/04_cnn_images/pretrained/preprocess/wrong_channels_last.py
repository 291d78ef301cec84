# Misconception: hands the network a batch with the channels last
# Message: channels first
# Keeps: test-preprocess-values
def preprocess(picture):
    height, width = (256 * side // min(picture.shape[1:]) for side in picture.shape[1:])
    x = F.interpolate(picture[None].float(), size=(height, width), mode="bilinear", antialias=True)
    top, left = (height - 224) // 2, (width - 224) // 2
    return ((x[:, :, top : top + 224, left : left + 224] - 127) / 128).permute(0, 2, 3, 1)

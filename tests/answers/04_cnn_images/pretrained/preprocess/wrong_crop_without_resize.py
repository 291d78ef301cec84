# Misconception: the crop brings any picture to 224 × 224
# Message: shorter side 256
# Keeps: test-preprocess-values
def preprocess(picture):
    top, left = ((side - 224) // 2 for side in picture.shape[1:])
    x = picture[None, :, top : top + 224, left : left + 224].float()
    return (x - 127) / 128

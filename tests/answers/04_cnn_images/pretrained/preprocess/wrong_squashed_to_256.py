# Misconception: both sides become 256, and then comes the crop
# Message: shorter side 256|squashed
# Keeps: test-preprocess-values
def preprocess(picture):
    x = F.interpolate(picture[None].float(), size=(256, 256), mode="bilinear", antialias=True)
    return (x[:, :, 16:240, 16:240] - 127) / 128

# Misconception: 224 × 224 means resizing both sides to 224
# Message: squashed.*aspect ratio
# Keeps: test-preprocess-values
def preprocess(picture):
    x = F.interpolate(picture[None].float(), size=(224, 224), mode="bilinear", antialias=True)
    return (x - 127) / 128

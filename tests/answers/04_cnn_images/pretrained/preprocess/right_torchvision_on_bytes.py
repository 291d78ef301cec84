# Variant: resizes the bytes, which rounds to whole grey levels, and normalises last
def preprocess(picture):
    x = TF.center_crop(TF.resize(picture, [256], antialias=True), [224, 224])
    return x.to(torch.float32).sub(127).div(128).unsqueeze(0)

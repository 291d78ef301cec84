# Variant: torchvision's functions, on floats
def preprocess(picture):
    x = TF.resize(picture[None].float(), 256, antialias=True)
    return (TF.center_crop(x, 224) - 127) / 128

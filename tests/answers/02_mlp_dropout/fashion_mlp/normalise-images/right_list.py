# Variant: returns a list, and takes the root itself
def normalise_images(train_images, val_images, test_images):
    scaled = train_images.double() / 255
    mean = scaled.mean()
    std = ((scaled - mean) ** 2).mean().sqrt()
    return [((p.double() / 255 - mean) / std).float() for p in (train_images, val_images, test_images)]

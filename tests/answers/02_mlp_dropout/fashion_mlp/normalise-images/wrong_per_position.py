# Misconception: each pixel position is a feature and gets its own statistics
# Message: ONE (mean and )?deviation over all pixels
def normalise_images(train_images, val_images, test_images):
    pixels = train_images.float() / 255
    mean, std = pixels.mean(dim=0), pixels.std(dim=0)
    return tuple((p.float() / 255 - mean) / std for p in (train_images, val_images, test_images))

# Misconception: each pixel position gets its own statistics, with a tiny number against division by 0
# Message: ONE mean and deviation over all pixels
def normalise_images(train_images, val_images, test_images):
    pixels = train_images.float() / 255
    mean, std = pixels.mean(dim=0), pixels.std(dim=0) + 1e-6
    return tuple((p.float() / 255 - mean[: p.shape[1], : p.shape[2]]) / std[: p.shape[1], : p.shape[2]] for p in (train_images, val_images, test_images))

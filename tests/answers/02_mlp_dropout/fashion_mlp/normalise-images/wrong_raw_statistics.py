# Misconception: the statistics of the raw pixels fit the scaled ones
# Message: Subtract the mean of the scaled
def normalise_images(train_images, val_images, test_images):
    mean, std = train_images.float().mean(), train_images.float().std()
    return tuple((p.float() / 255 - mean) / std for p in (train_images, val_images, test_images))

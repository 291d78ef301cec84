# Misconception: normalising is stretching to the range from 0 to 1
# Message: Subtract the mean
def normalise_images(train_images, val_images, test_images):
    low, high = train_images.min(), train_images.max()
    return tuple((p.float() - low) / (high - low) for p in (train_images, val_images, test_images))

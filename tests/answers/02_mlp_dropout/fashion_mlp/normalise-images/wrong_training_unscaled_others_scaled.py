# Misconception: only the other piles need the division by 255
# Message: everything you did to them
# Keeps: test-normalise-images
def normalise_images(train_images, val_images, test_images):
    pixels = train_images.float()
    mean, std = pixels.mean(), pixels.std()
    return (pixels - mean) / std, (val_images.float() / 255 - mean) / std, (test_images.float() / 255 - mean) / std

# Misconception: 0.5 is the mean and the deviation of any picture in [0, 1]
# Message: of the scaled training pixels
# Keeps: test-normalise-images-others
def normalise_images(train_images, val_images, test_images):
    return tuple((p.float() / 255 - 0.5) / 0.5 for p in (train_images, val_images, test_images))

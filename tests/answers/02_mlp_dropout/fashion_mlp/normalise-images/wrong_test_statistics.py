# Misconception: the test pictures are what counts, so they give the statistics
# Message: no others
def normalise_images(train_images, val_images, test_images):
    pixels = test_images.float() / 255
    return tuple((p.float() / 255 - pixels.mean()) / pixels.std() for p in (train_images, val_images, test_images))

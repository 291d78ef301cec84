# Misconception: each pile is normalised with its own mean and deviation
# Message: own statistics
# Keeps: test-normalise-images
def normalise_images(train_images, val_images, test_images):
    return tuple((p.float() - p.float().mean()) / p.float().std() for p in (train_images, val_images, test_images))

# Misconception: validation pictures may be scaled with their own statistics
# Message: own statistics
# Keeps: test-normalise-images
def normalise_images(train_images, val_images, test_images):
    train_x, val_x, test_x = (p.float() / 255 for p in (train_images, val_images, test_images))
    mean, std = train_x.mean(), train_x.std()
    return (train_x - mean) / std, (val_x - val_x.mean()) / val_x.std(), (test_x - mean) / std

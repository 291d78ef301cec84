# Misconception: centring is enough
# Message: Divide by the standard deviation
def normalise_images(train_images, val_images, test_images):
    train_x, val_x, test_x = (p.float() / 255 for p in (train_images, val_images, test_images))
    mean = train_x.mean()
    return train_x - mean, val_x - mean, test_x - mean

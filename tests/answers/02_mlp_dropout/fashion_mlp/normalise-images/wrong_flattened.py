# Misconception: the network needs rows, so they are made here
# Message: keep their shape|shape
def normalise_images(train_images, val_images, test_images):
    train_x, val_x, test_x = (p.flatten(1).float() / 255 for p in (train_images, val_images, test_images))
    mean, std = train_x.mean(), train_x.std()
    return (train_x - mean) / std, (val_x - mean) / std, (test_x - mean) / std

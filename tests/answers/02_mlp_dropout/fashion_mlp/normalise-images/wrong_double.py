# Misconception: more digits are better: float64
# Message: float32
def normalise_images(train_images, val_images, test_images):
    train_x, val_x, test_x = (p.double() / 255 for p in (train_images, val_images, test_images))
    mean, std = train_x.mean(), train_x.std()
    return (train_x - mean) / std, (val_x - mean) / std, (test_x - mean) / std

# Misconception: // 255 scales whole numbers to the range from 0 to 1
# Message: // divides whole numbers
def normalise_images(train_images, val_images, test_images):
    train_x, val_x, test_x = ((p // 255).float() for p in (train_images, val_images, test_images))
    mean, std = train_x.mean(), train_x.std()
    return (train_x - mean) / std, (val_x - mean) / std, (test_x - mean) / std

# Misconception: uint8 pictures have a mean
# Message: turn them to float
def normalise_images(train_images, val_images, test_images):
    mean, std = train_images.mean(), train_images.std()
    return (train_images - mean) / std, (val_images - mean) / std, (test_images - mean) / std

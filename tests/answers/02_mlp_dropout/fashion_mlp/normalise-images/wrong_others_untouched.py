# Misconception: only the training pictures are normalised
# Message: training pictures' mean and deviation
# Keeps: test-normalise-images
def normalise_images(train_images, val_images, test_images):
    train_x = train_images.float() / 255
    return (train_x - train_x.mean()) / train_x.std(), val_images.float() / 255, test_images.float() / 255

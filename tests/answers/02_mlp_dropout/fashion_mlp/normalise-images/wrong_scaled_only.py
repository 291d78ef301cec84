# Misconception: dividing by 255 is normalising
# Message: Subtract the mean
def normalise_images(train_images, val_images, test_images):
    return train_images / 255, val_images / 255, test_images / 255

# Misconception: each picture is normalised on its own
# Message: not one for each picture
def normalise_images(train_images, val_images, test_images):
    def scale(images):
        pixels = images.float() / 255
        return (pixels - pixels.mean(dim=(1, 2), keepdim=True)) / pixels.std(dim=(1, 2), keepdim=True)
    return scale(train_images), scale(val_images), scale(test_images)

# Misconception: nothing needs to be done
# Message: treated the same
def random_flip(images, training, generator=None):
    return images

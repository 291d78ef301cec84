# Misconception: every picture is mirrored
# Message: treated the same
def random_flip(images, training, generator=None):
    if not training:
        return images
    return images.flip(-1)

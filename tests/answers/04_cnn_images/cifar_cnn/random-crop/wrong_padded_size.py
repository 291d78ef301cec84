# Misconception: the padded picture is the result
# Message: size of the picture
def random_crop(images, padding, training, generator=None):
    if not training:
        return images
    return F.pad(images, (padding,) * 4)

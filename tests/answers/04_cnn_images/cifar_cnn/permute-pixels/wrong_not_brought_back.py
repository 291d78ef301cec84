# Misconception: the row of pixels is the picture
# Message: shape
def permute_pixels(images, permutation):
    return images.flatten(2)[:, :, permutation]

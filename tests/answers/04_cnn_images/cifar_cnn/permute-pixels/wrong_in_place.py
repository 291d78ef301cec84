# Misconception: the pictures may be overwritten
# Message: changed its input
def permute_pixels(images, permutation):
    images.copy_(images.flatten(2)[:, :, permutation].reshape(images.shape))
    return images

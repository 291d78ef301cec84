# Misconception: the permutation has to be undone
# Message: the inverse
def permute_pixels(images, permutation):
    return images.flatten(2)[:, :, permutation.argsort()].reshape(images.shape)

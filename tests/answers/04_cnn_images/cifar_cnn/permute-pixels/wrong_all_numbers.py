# Misconception: the permutation indexes the whole row of numbers
# Message: stopped with
def permute_pixels(images, permutation):
    return images.flatten(1)[:, permutation].reshape(images.shape)

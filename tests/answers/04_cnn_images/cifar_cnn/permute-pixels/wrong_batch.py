# Misconception: the permutation reorders the batch
# Message: stopped with
def permute_pixels(images, permutation):
    return images[permutation]

# Misconception: the network sees all pixels anyway
# Message: should give
def permute_pixels(images, permutation):
    return images.clone()

# Misconception: a permutation of the pixels changes one channel
# Message: should give|counted row by row
def permute_pixels(images, permutation):
    result = images.clone().flatten(2)
    result[:, 0] = result[:, 0][:, permutation]
    return result.reshape(images.shape)

# Misconception: pixel i goes to place permutation[i]
# Message: the inverse
def permute_pixels(images, permutation):
    flat = images.flatten(2)
    result = torch.empty_like(flat)
    result[:, :, permutation] = flat
    return result.reshape(images.shape)

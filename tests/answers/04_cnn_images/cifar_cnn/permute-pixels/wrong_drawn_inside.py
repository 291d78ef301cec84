# Misconception: the order is drawn for each call, so for each split
# Message: Random numbers were drawn|should give|the inverse|one permutation
def permute_pixels(images, permutation):
    order = torch.randperm(images.shape[2] * images.shape[3])
    return images.flatten(2)[:, :, order].reshape(images.shape)

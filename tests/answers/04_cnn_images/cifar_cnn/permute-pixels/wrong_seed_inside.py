# Misconception: a fixed seed gives the fixed order
# Message: Random numbers were drawn|should give|the inverse
def permute_pixels(images, permutation):
    g = torch.Generator().manual_seed(0)
    order = torch.randperm(images.shape[2] * images.shape[3], generator=g)
    return images.flatten(2)[:, :, order].reshape(images.shape)

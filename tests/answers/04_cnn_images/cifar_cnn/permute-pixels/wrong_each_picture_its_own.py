# Misconception: every picture gets an order of its own
# Message: one permutation you are given
def permute_pixels(images, permutation):
    n, c, h, w = images.shape
    return torch.stack([image.flatten(1)[:, torch.randperm(h * w)] for image in images]).reshape(images.shape)

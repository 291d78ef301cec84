# Misconception: the colours are shuffled among each other
# Message: channels were mixed|should give|stopped with
def permute_pixels(images, permutation):
    n, c, h, w = images.shape
    order = torch.cat([permutation * c + k for k in range(c)])
    return images.flatten(1)[:, order].reshape(n, c, h, w)

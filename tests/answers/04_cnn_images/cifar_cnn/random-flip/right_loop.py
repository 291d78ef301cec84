# Variant: a loop over the pictures, which is slow and not forbidden here
def random_flip(images, training, generator=None):
    if not training:
        return images
    coins = torch.rand(len(images), generator=generator) < 0.5
    return torch.stack([image.flip(-1) if coin else image for image, coin in zip(images, coins)])

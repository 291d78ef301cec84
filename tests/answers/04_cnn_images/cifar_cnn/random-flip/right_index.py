# Variant: clones and writes the mirrored pictures over
def random_flip(images, training, generator=None):
    if not training:
        return images
    coins = torch.rand(len(images), generator=generator) < 0.5
    result = images.clone()
    result[coins] = images[coins].flip(3)
    return result

# Variant: gather with an expanded index
def permute_pixels(images, permutation):
    flat = images.flatten(2)
    return flat.gather(2, permutation.expand_as(flat)).view(images.shape)

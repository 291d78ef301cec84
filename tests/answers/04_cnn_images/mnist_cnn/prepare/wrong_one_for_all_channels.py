# Misconception: one mean and deviation for all channels
# Message: each channel gets its own
# Keeps: test-prepare-grey, test-prepare-others
def prepare_images(train_images, other_images):
    piles = []
    for images in (train_images, other_images):
        images = images[..., None] if images.ndim == 3 else images
        piles.append(images.permute(0, 3, 1, 2).float() / 255)
    train_x, other_x = piles
    mean, std = train_x.mean(), train_x.std()
    return (train_x - mean) / std, (other_x - mean) / std

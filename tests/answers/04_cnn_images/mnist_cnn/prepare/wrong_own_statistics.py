# Misconception: each pile is standardised with its own mean and deviation
# Message: own statistics|statistics of the training
# Keeps: test-prepare-grey
def prepare_images(train_images, other_images):
    piles = []
    for images in (train_images, other_images):
        images = images[..., None] if images.ndim == 3 else images
        piles.append(images.permute(0, 3, 1, 2).float() / 255)
    train_x, other_x = piles
    mean, std = train_x.mean(dim=(0, 2, 3), keepdim=True), train_x.std(dim=(0, 2, 3), keepdim=True)
    return (train_x - mean) / std, (other_x - other_x.mean(dim=(0, 2, 3), keepdim=True)) / other_x.std(dim=(0, 2, 3), keepdim=True)

# Misconception: // scales to the range from 0 to 1
# Message: Nearly all grey|no fraction|uint8|isfinite|nan|everything you did|in |
def prepare_images(train_images, other_images):
    piles = []
    for images in (train_images, other_images):
        images = images[..., None] if images.ndim == 3 else images
        piles.append((images // 255).permute(0, 3, 1, 2).float())
    train_x, other_x = piles
    mean, std = train_x.mean(dim=(0, 2, 3), keepdim=True), train_x.std(dim=(0, 2, 3), keepdim=True)
    return (train_x - mean) / std, (other_x - mean) / std

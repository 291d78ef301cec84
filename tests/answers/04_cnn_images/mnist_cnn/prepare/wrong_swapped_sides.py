# Misconception: the axes may come in any order as long as the channel is second
# Message: Height 4, width 6
def prepare_images(train_images, other_images):
    piles = []
    for images in (train_images, other_images):
        images = images[..., None] if images.ndim == 3 else images
        piles.append(images.permute(0, 3, 2, 1).float() / 255)
    train_x, other_x = piles
    mean, std = train_x.mean(dim=(0, 2, 3), keepdim=True), train_x.std(dim=(0, 2, 3), keepdim=True)
    return (train_x - mean) / std, (other_x - mean) / std

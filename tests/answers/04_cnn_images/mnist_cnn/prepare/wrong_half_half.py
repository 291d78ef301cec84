# Misconception: any mean and deviation of about 0.5 will do
# Message: no others|everything you did|deviations
def prepare_images(train_images, other_images):
    piles = []
    for images in (train_images, other_images):
        images = images[..., None] if images.ndim == 3 else images
        piles.append(images.permute(0, 3, 1, 2).float() / 255)
    train_x, other_x = piles
    mean, std = 0.5, 0.5
    return (train_x - mean) / std, (other_x - mean) / std

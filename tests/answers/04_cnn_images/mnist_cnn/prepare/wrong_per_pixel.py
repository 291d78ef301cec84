# Misconception: every position gets its own mean and deviation
# Message: not one for each position|training pictures
def prepare_images(train_images, other_images):
    piles = []
    for images in (train_images, other_images):
        images = images[..., None] if images.ndim == 3 else images
        piles.append(images.permute(0, 3, 1, 2).float() / 255)
    train_x, other_x = piles
    mean, std = train_x.mean(dim=0, keepdim=True), train_x.std(dim=0, keepdim=True)
    return (train_x - mean) / std, (other_x - mean) / std

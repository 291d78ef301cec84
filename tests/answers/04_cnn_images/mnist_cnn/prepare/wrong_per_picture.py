# Misconception: every picture gets its own mean and deviation
# Message: not one for each picture|statistics|training pictures
def prepare_images(train_images, other_images):
    piles = []
    for images in (train_images, other_images):
        images = images[..., None] if images.ndim == 3 else images
        piles.append(images.permute(0, 3, 1, 2).float() / 255)
    train_x, other_x = piles
    mean, std = train_x.mean(dim=(1, 2, 3), keepdim=True), train_x.std(dim=(1, 2, 3), keepdim=True)
    other = other_x.mean(dim=(1, 2, 3), keepdim=True), other_x.std(dim=(1, 2, 3), keepdim=True)
    return (train_x - mean) / std, (other_x - other[0]) / other[1]

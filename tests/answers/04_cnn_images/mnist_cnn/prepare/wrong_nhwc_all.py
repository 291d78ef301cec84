# Misconception: a batch is (N, H, W, C), as files store it
# Message: channel comes second|channel axis second|permute lists
def prepare_images(train_images, other_images):
    piles = []
    for images in (train_images, other_images):
        images = images[..., None] if images.ndim == 3 else images
        piles.append(images.float() / 255)
    train_x, other_x = piles
    mean, std = train_x.mean(dim=(0, 1, 2), keepdim=True), train_x.std(dim=(0, 1, 2), keepdim=True)
    return (train_x - mean) / std, (other_x - mean) / std

# Misconception: the channel axis of a grey picture goes last
# Message: images\[:, None\]|channel comes second
# Keeps: test-prepare-colour
def prepare_images(train_images, other_images):
    piles = []
    for images in (train_images, other_images):
        if images.ndim == 3:
            piles.append(images[..., None].float() / 255)
        else:
            piles.append(images.permute(0, 3, 1, 2).float() / 255)
    train_x, other_x = piles
    mean, std = train_x.mean(dim=(0, 2, 3) if train_images.ndim == 4 else (0, 1, 2, 3), keepdim=True), train_x.std(dim=(0, 2, 3) if train_images.ndim == 4 else (0, 1, 2, 3), keepdim=True)
    return (train_x - mean) / std, (other_x - mean) / std

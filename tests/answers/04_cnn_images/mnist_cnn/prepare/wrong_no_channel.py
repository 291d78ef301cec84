# Misconception: a grey picture needs no channel axis
# Message: channel comes second|channel axis
# Keeps: test-prepare-colour
def prepare_images(train_images, other_images):
    piles = []
    for images in (train_images, other_images):
        piles.append(images.permute(0, 3, 1, 2).float() / 255 if images.ndim == 4 else images.float() / 255)
    train_x, other_x = piles
    dims = (0, 2, 3) if train_x.ndim == 4 else (0, 1, 2)
    mean, std = train_x.mean(dim=dims, keepdim=True), train_x.std(dim=dims, keepdim=True)
    return (train_x - mean) / std, (other_x - mean) / std

# Misconception: view brings the channel to the front
# Message: view and reshape only cut memory
# Keeps: test-prepare-grey, test-prepare-others
def prepare_images(train_images, other_images):
    piles = []
    for images in (train_images, other_images):
        images = images[..., None] if images.ndim == 3 else images
        n, h, w, c = images.shape
        piles.append(images.reshape(n, c, h, w).float() / 255)
    train_x, other_x = piles
    mean, std = train_x.mean(dim=(0, 2, 3), keepdim=True), train_x.std(dim=(0, 2, 3), keepdim=True)
    return (train_x - mean) / std, (other_x - mean) / std

# Misconception: more pixels give better statistics, so both piles are used
# Message: leaks into|and of no others|statistics of the training|training pictures
# Keeps: test-prepare-grey, test-prepare-colour
def prepare_images(train_images, other_images):
    piles = []
    for images in (train_images, other_images):
        images = images[..., None] if images.ndim == 3 else images
        piles.append(images.permute(0, 3, 1, 2).float() / 255)
    train_x, other_x = piles
    both = torch.cat(piles)
    mean, std = both.mean(dim=(0, 2, 3), keepdim=True), both.std(dim=(0, 2, 3), keepdim=True)
    return (train_x - mean) / std, (other_x - mean) / std

# Misconception: dividing by 255 is normalising
# Message: no others|everything you did|deviations
def prepare_images(train_images, other_images):
    piles = []
    for images in (train_images, other_images):
        images = images[..., None] if images.ndim == 3 else images
        piles.append(images.permute(0, 3, 1, 2).float() / 255)
    train_x, other_x = piles
    
    return train_x, other_x

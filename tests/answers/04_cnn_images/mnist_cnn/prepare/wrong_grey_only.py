# Misconception: all pictures are grey
# Message: stopped with|channel|order
# Keeps: test-prepare-grey, test-prepare-others
def prepare_images(train_images, other_images):
    piles = []
    for images in (train_images, other_images):
        piles.append(images[:, None].float() / 255)
    train_x, other_x = piles
    mean, std = train_x.mean(), train_x.std()
    return (train_x - mean) / std, (other_x - mean) / std

# Variant: grey pictures get their axis at once
def prepare_images(train_images, other_images):
    def channels_first(images):
        return (images[:, None] if images.ndim == 3 else images.movedim(-1, 1)).to(torch.float32)

    train_x, other_x = channels_first(train_images), channels_first(other_images)
    mean, std = train_x.mean((0, 2, 3)), train_x.std((0, 2, 3), correction=0)
    return tuple((x - mean[:, None, None]) / std[:, None, None] for x in (train_x, other_x))

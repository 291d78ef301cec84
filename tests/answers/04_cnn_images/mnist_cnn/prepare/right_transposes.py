# Variant: two transposes in place of a permute
def prepare_images(train_images, other_images):
    train_x, other_x = train_images / 255, other_images / 255
    if train_x.ndim == 3:
        train_x, other_x = train_x.unsqueeze(-1), other_x.unsqueeze(-1)
    flat = train_x.reshape(-1, train_x.shape[-1])
    train_x, other_x = (train_x - flat.mean(0)) / flat.std(0), (other_x - flat.mean(0)) / flat.std(0)
    return train_x.transpose(2, 3).transpose(1, 2), other_x.transpose(2, 3).transpose(1, 2)

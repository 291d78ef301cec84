# Variant: grey and colour written apart
def prepare_images(train_images, other_images):
    if train_images.ndim == 3:
        train_x, other_x = train_images.unsqueeze(1) / 255.0, other_images.unsqueeze(1) / 255.0
        mean, std = train_x.mean().item(), train_x.std().item()
    else:
        train_x, other_x = train_images.permute(0, 3, 1, 2) / 255.0, other_images.permute(0, 3, 1, 2) / 255.0
        channels = train_x.transpose(0, 1).flatten(1)
        mean, std = channels.mean(1).view(1, -1, 1, 1), channels.std(1).view(1, -1, 1, 1)
    return [(train_x - mean) / std, (other_x - mean) / std]

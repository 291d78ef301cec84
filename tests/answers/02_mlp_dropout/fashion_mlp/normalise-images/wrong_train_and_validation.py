# Misconception: the validation pictures belong to the training set, so they count for the statistics
# Message: leak|no others
def normalise_images(train_images, val_images, test_images):
    seen = torch.cat([train_images.flatten(), val_images.flatten()]).float() / 255
    mean, std = seen.mean(), seen.std()
    return tuple((p.float() / 255 - mean) / std for p in (train_images, val_images, test_images))

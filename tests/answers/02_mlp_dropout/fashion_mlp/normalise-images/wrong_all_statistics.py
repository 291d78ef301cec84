# Misconception: statistics are best taken from all the pictures there are
# Message: leak|no others
def normalise_images(train_images, val_images, test_images):
    everything = torch.cat([train_images, val_images, test_images]).float() if train_images.shape[1:] == val_images.shape[1:] == test_images.shape[1:] else torch.cat([p.flatten() for p in (train_images, val_images, test_images)]).float()
    mean, std = everything.mean(), everything.std()
    return tuple((p.float() - mean) / std for p in (train_images, val_images, test_images))

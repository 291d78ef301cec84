# Misconception: one divides by the variance
# Message: not the variance
def normalise_images(train_images, val_images, test_images):
    train_x, val_x, test_x = (p.float() / 255 for p in (train_images, val_images, test_images))
    mean, var = train_x.mean(), train_x.var()
    return (train_x - mean) / var, (val_x - mean) / var, (test_x - mean) / var

# Variant: never divides by 255: it cancels
def normalise_images(train_images, val_images, test_images):
    pixels = train_images.float()
    mean, std = pixels.mean(), pixels.std(correction=0)
    return (pixels - mean) / std, (val_images - mean) / std, (test_images - mean) / std

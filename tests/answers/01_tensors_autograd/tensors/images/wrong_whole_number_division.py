# Misconception: // is the division for whole-number types
# Message: drops the rest
def images_to_batch(images):
    return (images.permute(0, 3, 1, 2) // 255).float()

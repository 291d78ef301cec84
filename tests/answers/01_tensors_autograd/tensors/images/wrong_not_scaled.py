# Misconception: float() brings values to the range from 0 to 1
# Message: scale them
def images_to_batch(images):
    return images.permute(0, 3, 1, 2).float()

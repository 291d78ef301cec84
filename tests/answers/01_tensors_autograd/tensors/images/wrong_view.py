# Misconception: view(N, C, H, W) moves the channels to the front
# Message: torn apart
def images_to_batch(images):
    n, h, w, c = images.shape
    return images.view(n, c, h, w).float() / 255

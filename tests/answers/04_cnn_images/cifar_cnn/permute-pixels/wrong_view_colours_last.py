# Misconception: view puts the colours last
# Message: channels were mixed
def permute_pixels(images, permutation):
    n, c, h, w = images.shape
    return images.reshape(n, h * w, c)[:, permutation].reshape(n, c, h, w)

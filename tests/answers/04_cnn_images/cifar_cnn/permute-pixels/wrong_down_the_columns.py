# Misconception: pixels are counted down the columns
# Message: counted row by row|should give|inverse
def permute_pixels(images, permutation):
    n, c, h, w = images.shape
    return images.transpose(2, 3).flatten(2)[:, :, permutation].reshape(n, c, w, h).transpose(2, 3)

# Misconception: bytes are fine for a network
# Message: dtype torch.float32
def images_to_batch(images):
    return images.permute(0, 3, 1, 2)

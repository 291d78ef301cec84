# Misconception: mean and deviation fit any pixels
# Message: scale the pixels
def to_input(images, mean, std):
    return ((images.float() - mean) / std).permute(0, 3, 1, 2)

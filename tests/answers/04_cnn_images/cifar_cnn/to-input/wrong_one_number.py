# Misconception: one mean and one deviation serve all colours
# Message: mean of its colour
def to_input(images, mean, std):
    return ((images.float() / 255 - mean.mean()) / std.mean()).permute(0, 3, 1, 2)

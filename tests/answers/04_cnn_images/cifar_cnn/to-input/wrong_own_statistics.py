# Misconception: every pile is normalised with its own statistics, the test pictures with theirs
# Message: its own statistics
def to_input(images, mean, std):
    x = images.permute(0, 3, 1, 2).float() / 255
    m, s = x.mean(dim=(0, 2, 3), keepdim=True), x.std(dim=(0, 2, 3), keepdim=True)
    return (x - m) / (s + 1e-5)

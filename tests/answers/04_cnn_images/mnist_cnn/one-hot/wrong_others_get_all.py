# Misconception: each other class gets s / C and the true one 1 - s
# Message: still sum to 1
# Keeps: test-one-hot-plain
def one_hot(targets, num_classes, smoothing=0.0):
    rows = F.one_hot(targets, num_classes).float()
    return torch.where(rows > 0, 1 - smoothing, smoothing / num_classes)

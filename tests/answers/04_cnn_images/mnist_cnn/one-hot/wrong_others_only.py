# Misconception: the others share what the true class loses
# Message: s / C
# Keeps: test-one-hot-plain
def one_hot(targets, num_classes, smoothing=0.0):
    rows = F.one_hot(targets, num_classes).float()
    return torch.where(rows > 0, 1 - smoothing, smoothing / (num_classes - 1))

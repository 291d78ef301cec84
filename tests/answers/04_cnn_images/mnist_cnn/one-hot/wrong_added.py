# Misconception: s / C is added on top of the 1
# Message: still sum to 1
# Keeps: test-one-hot-plain
def one_hot(targets, num_classes, smoothing=0.0):
    rows = F.one_hot(targets, num_classes).float()
    return rows + smoothing / num_classes

# Misconception: smoothing is left to the loss
# Message: got nothing|s / C
# Keeps: test-one-hot-plain
def one_hot(targets, num_classes, smoothing=0.0):
    rows = F.one_hot(targets, num_classes).float()
    return rows

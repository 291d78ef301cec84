# Misconception: smoothing scales the one down
# Message: still sum to 1
# Keeps: test-one-hot-plain
def one_hot(targets, num_classes, smoothing=0.0):
    rows = F.one_hot(targets, num_classes).float()
    return (1 - smoothing) * rows

# Misconception: a little smoothing is always good
# Message: single 1|own class
# Keeps: test-one-hot-smoothing
def one_hot(targets, num_classes, smoothing=0.1):
    rows = F.one_hot(targets, num_classes).float()
    return (1 - smoothing) * rows + smoothing / num_classes

# Misconception: without smoothing nothing need be converted
# Message: float32
# Keeps: test-one-hot-smoothing
def one_hot(targets, num_classes, smoothing=0.0):
    rows = F.one_hot(targets, num_classes)
    if smoothing == 0:
        return rows
    return (1 - smoothing) * rows + smoothing / num_classes

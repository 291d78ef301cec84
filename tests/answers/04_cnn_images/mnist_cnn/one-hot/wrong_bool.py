# Misconception: a comparison is a one-hot row
# Message: float32
# Keeps: test-one-hot-smoothing
def one_hot(targets, num_classes, smoothing=0.0):
    rows = targets[:, None] == torch.arange(num_classes)
    if smoothing == 0:
        return rows
    rows = rows.float()
    return (1 - smoothing) * rows + smoothing / num_classes

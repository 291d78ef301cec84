# Misconception: F.one_hot gives rows the loss can use
# Message: float32|whole numbers|int64
def one_hot(targets, num_classes, smoothing=0.0):
    rows = F.one_hot(targets, num_classes)
    return ((1 - smoothing) * rows + smoothing / num_classes).to(rows.dtype)

# Misconception: probabilities are float64
# Message: float32|float64
def one_hot(targets, num_classes, smoothing=0.0):
    rows = F.one_hot(targets, num_classes).double()
    return (1 - smoothing) * rows + smoothing / num_classes

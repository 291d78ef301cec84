# Misconception: the width is the largest class that occurs
# Message: num_classes columns|should have shape
def one_hot(targets, num_classes, smoothing=0.0):
    rows = F.one_hot(targets).float()
    return (1 - smoothing) * rows + smoothing / num_classes

# Misconception: one column a target
# Message: num_classes columns|should have shape|place
def one_hot(targets, num_classes, smoothing=0.0):
    rows = F.one_hot(targets, num_classes).float()
    return ((1 - smoothing) * rows + smoothing / num_classes).T

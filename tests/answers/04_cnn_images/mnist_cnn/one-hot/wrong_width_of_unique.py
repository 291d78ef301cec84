# Misconception: the width is the number of classes that occur
# Message: num_classes columns|stopped with|should have shape
def one_hot(targets, num_classes, smoothing=0.0):
    rows = torch.eye(len(targets.unique()))[targets.clamp(max=len(targets.unique()) - 1)]
    return (1 - smoothing) * rows + smoothing / num_classes

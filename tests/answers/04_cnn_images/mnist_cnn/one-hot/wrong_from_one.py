# Misconception: classes are counted from 1
# Message: stopped with|counted from 0|of it|should be
def one_hot(targets, num_classes, smoothing=0.0):
    rows = (targets[:, None] == torch.arange(1, num_classes + 1)).float()
    return (1 - smoothing) * rows + smoothing / num_classes

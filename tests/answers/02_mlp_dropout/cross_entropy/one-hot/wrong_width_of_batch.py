# Misconception: the classes of this batch are all the classes
# Message: whichever classes occur in the batch
def one_hot(targets, num_classes):
    return F.one_hot(targets).float()

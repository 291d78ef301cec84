# Misconception: one column a class that occurs
# Message: whichever classes occur in the batch
def one_hot(targets, num_classes):
    return (targets[:, None] == targets.unique()).float()

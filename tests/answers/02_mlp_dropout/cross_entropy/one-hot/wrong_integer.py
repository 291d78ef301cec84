# Misconception: F.one_hot gives what a loss wants
# Message: make them float32
def one_hot(targets, num_classes):
    return F.one_hot(targets, num_classes)

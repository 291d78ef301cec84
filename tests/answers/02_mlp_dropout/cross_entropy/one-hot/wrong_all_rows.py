# Misconception: rows[:, targets] = 1 sets one entry a row
# Message: exactly one 1, that of its own target
def one_hot(targets, num_classes):
    rows = torch.zeros(len(targets), num_classes)
    rows[:, targets] = 1
    return rows

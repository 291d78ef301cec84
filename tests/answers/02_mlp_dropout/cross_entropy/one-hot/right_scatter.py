# Variant: writes the ones into zeros with scatter_
def one_hot(targets, num_classes):
    rows = torch.zeros(len(targets), num_classes)
    return rows.scatter_(1, targets.unsqueeze(1), 1.0)

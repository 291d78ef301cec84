# Variant: a Python loop
def one_hot(targets, num_classes):
    rows = torch.zeros((targets.shape[0], num_classes), dtype=torch.float32)
    for i, y in enumerate(targets):
        rows[i, y] = 1
    return rows

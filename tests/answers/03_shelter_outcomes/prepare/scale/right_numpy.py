# Variant: computed in NumPy
def scale(x, train_rows):
    values = x.numpy()
    known = values[train_rows]
    std = known.std(axis=0)
    std[std == 0] = 1
    return torch.from_numpy((values - known.mean(axis=0)) / std)

# Misconception: every iterable has a length
# Message: no len
def dataset_loss(model, batches):
    total = sum(F.cross_entropy(model(x), y).item() for x, y in batches)
    return total / len(batches)

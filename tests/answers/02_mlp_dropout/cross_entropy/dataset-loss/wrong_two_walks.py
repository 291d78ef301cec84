# Misconception: batches can be walked through twice
# Message: one walk
def dataset_loss(model, batches):
    total = sum(F.cross_entropy(model(x), y, reduction="sum").item() for x, y in batches)
    return total / sum(len(y) for x, y in batches)

# Misconception: the losses of all examples are added up
# Message: sum over all examples
def dataset_loss(model, batches):
    return sum(F.cross_entropy(model(x), y, reduction="sum").item() for x, y in batches)

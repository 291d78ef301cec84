# Misconception: all batches are as large as the first
# Message: Every example counts once|mean of the batch means
def dataset_loss(model, batches):
    batches = list(batches)
    batch_size = len(batches[0][1])
    total = sum(F.cross_entropy(model(x), y).item() * batch_size for x, y in batches)
    return total / (batch_size * len(batches))

# Misconception: the mean of the batch means is the mean over the examples
# Message: mean of the batch means
def dataset_loss(model, batches):
    losses = [F.cross_entropy(model(x), y).item() for x, y in batches]
    return sum(losses) / len(losses)

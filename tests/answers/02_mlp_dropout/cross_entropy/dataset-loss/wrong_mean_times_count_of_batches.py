# Misconception: a batch mean is a sum, to be divided by the examples
# Message: Every example counts once
def dataset_loss(model, batches):
    total, count = 0.0, 0
    for x, y in batches:
        total += F.cross_entropy(model(x), y).item()
        count += len(y)
    return total / count

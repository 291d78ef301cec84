# Variant: batch means, each weighed by its number of examples
def dataset_loss(model, batches):
    total, count = 0.0, 0
    for x, y in batches:
        total += F.cross_entropy(model(x), y).item() * len(y)
        count += y.shape[0]
    return total / count

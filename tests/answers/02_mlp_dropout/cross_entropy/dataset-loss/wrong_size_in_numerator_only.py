# Misconception: every batch adds as many examples as the first
# Message: Every example counts once
def dataset_loss(model, batches):
    batches = list(batches)
    total = sum(F.cross_entropy(model(x), y, reduction="sum").item() for x, y in batches)
    return total / (len(batches[0][1]) * len(batches))

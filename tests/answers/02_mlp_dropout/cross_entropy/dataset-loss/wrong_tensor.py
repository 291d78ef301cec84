# Misconception: a tensor of one number is a number
# Message: still|keeps its graph alive
def dataset_loss(model, batches):
    total, count = 0.0, 0
    for x, y in batches:
        total = total + F.cross_entropy(model(x), y, reduction="sum")
        count += len(y)
    return total / count

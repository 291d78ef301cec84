# Misconception: the loss takes probabilities
# Message: softmax was applied twice
def dataset_loss(model, batches):
    total, count = 0.0, 0
    with torch.no_grad():
        for x, y in batches:
            p = torch.softmax(model(x), dim=1)
            total += F.cross_entropy(p, y).item() * len(y)
            count += len(y)
    return total / count

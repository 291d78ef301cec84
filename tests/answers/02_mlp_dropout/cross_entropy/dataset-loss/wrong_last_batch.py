# Misconception: return belongs inside the loop
# Message: Every example counts once
def dataset_loss(model, batches):
    for x, y in batches:
        loss = F.cross_entropy(model(x), y).item()
    return loss

# Variant: collects every example's loss
def dataset_loss(model, batches):
    with torch.no_grad():
        losses = [F.cross_entropy(model(x), y, reduction="none") for x, y in batches]
    return float(torch.cat(losses).mean())

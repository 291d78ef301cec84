# Variant: collects one loss an example
def train_epoch(model, batches, optimizer):
    losses = []
    for x, y in batches:
        each = F.binary_cross_entropy_with_logits(model(x), y.float(), reduction="none")
        optimizer.zero_grad()
        each.mean().backward()
        optimizer.step()
        losses += each.tolist()
    return sum(losses) / len(losses)

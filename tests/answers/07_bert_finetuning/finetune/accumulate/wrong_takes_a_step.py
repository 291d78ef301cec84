# Misconception: takes a step of its own
# Message: weights have moved
def accumulate(model, micro_batches, batch_loss):
    model.zero_grad()
    total, mean = sum(len(batch[-1]) for batch in micro_batches), 0.0
    for batch in micro_batches:
        loss = batch_loss(model, batch) * len(batch[-1]) / total
        loss.backward()
        mean += loss.item()
    with torch.no_grad():
        for p in model.parameters():
            p -= 0.001 * p.grad
    return mean

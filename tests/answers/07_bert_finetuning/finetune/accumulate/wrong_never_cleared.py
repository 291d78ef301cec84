# Misconception: clearing is the optimiser's business
# Message: cleared ONCE
def accumulate(model, micro_batches, batch_loss):
    total, mean = sum(len(batch[-1]) for batch in micro_batches), 0.0
    for batch in micro_batches:
        loss = batch_loss(model, batch) * len(batch[-1]) / total
        loss.backward()
        mean += loss.item()
    return mean

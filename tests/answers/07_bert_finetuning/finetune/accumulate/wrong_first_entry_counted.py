# Misconception: counts the entries of a batch
# Message: differ in size
# Keeps: test-accumulate
def accumulate(model, micro_batches, batch_loss):
    model.zero_grad()
    total, mean = sum(len(batch) for batch in micro_batches), 0.0
    for batch in micro_batches:
        loss = batch_loss(model, batch) * len(batch) / total
        loss.backward()
        mean += loss.item()
    return mean

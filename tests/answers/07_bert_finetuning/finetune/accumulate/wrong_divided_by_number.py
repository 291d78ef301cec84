# Misconception: divides by the number of micro-batches
# Message: differ in size
# Keeps: test-accumulate
def accumulate(model, micro_batches, batch_loss):
    model.zero_grad()
    mean = 0.0
    for batch in micro_batches:
        loss = batch_loss(model, batch) / len(micro_batches)
        loss.backward()
        mean += loss.item()
    return mean

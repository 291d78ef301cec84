# Misconception: adds the losses up
# Message: There are no gradients
def accumulate(model, micro_batches, batch_loss):
    model.zero_grad()
    total = sum(len(batch[-1]) for batch in micro_batches)
    return sum((batch_loss(model, batch) * len(batch[-1]) / total).item() for batch in micro_batches)

# Misconception: one backward on the sum of all losses
# Message: all their graphs are in memory
# Keeps: test-accumulate-unequal
def accumulate(model, micro_batches, batch_loss):
    model.zero_grad()
    total = sum(len(batch[-1]) for batch in micro_batches)
    loss = sum(batch_loss(model, batch) * len(batch[-1]) / total for batch in micro_batches)
    loss.backward()
    return loss.item()

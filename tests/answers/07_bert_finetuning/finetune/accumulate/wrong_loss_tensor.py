# Misconception: the loss stays a tensor
# Message: keeps its graph
# Keeps: test-accumulate-unequal
def accumulate(model, micro_batches, batch_loss):
    model.zero_grad()
    total, mean = sum(len(batch[-1]) for batch in micro_batches), 0.0
    for batch in micro_batches:
        loss = batch_loss(model, batch) * len(batch[-1]) / total
        loss.backward()
        mean = mean + loss
    return mean

# Misconception: divides by the number of texts only
# Message: that of the large batch|weigh
def accumulate(model, micro_batches, batch_loss):
    model.zero_grad()
    total, mean = sum(len(batch[-1]) for batch in micro_batches), 0.0
    for batch in micro_batches:
        loss = batch_loss(model, batch) / total
        loss.backward()
        mean += loss.item()
    return mean

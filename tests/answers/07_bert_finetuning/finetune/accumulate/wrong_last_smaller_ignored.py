# Misconception: weighs by the first micro-batch's size
# Message: differ in size
# Keeps: test-accumulate
def accumulate(model, micro_batches, batch_loss):
    model.zero_grad()
    total, mean = sum(len(batch[-1]) for batch in micro_batches), 0.0
    for batch in micro_batches:
        loss = batch_loss(model, batch) * len(micro_batches[0][-1]) / total
        loss.backward()
        mean += loss.item()
    return mean

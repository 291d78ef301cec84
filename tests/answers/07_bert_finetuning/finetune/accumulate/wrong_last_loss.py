# Misconception: returns the last micro-batch's loss
# Message: mean loss|weigh each
def accumulate(model, micro_batches, batch_loss):
    model.zero_grad()
    total = sum(len(batch[-1]) for batch in micro_batches)
    for batch in micro_batches:
        loss = batch_loss(model, batch)
        (loss * len(batch[-1]) / total).backward()
    return loss.item()

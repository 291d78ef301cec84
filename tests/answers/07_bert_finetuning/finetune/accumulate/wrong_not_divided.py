# Misconception: the losses are added up, as backward does
# Message: not divided
def accumulate(model, micro_batches, batch_loss):
    model.zero_grad()
    loss_sum = 0.0
    for batch in micro_batches:
        loss = batch_loss(model, batch)
        loss.backward()
        loss_sum += loss.item()
    return loss_sum / len(micro_batches)

# Misconception: clears before every backward and divides nothing
# Message: zero_grad stands inside
def accumulate(model, micro_batches, batch_loss):
    mean = 0.0
    for batch in micro_batches:
        model.zero_grad()
        loss = batch_loss(model, batch)
        loss.backward()
        mean += loss.item() / len(micro_batches)
    return mean

# Variant: weights computed first
def accumulate(model, micro_batches, batch_loss):
    sizes = [len(batch[-1]) for batch in micro_batches]
    for p in model.parameters():
        p.grad = None
    result = 0.0
    for size, batch in zip(sizes, micro_batches):
        loss = batch_loss(model, batch)
        (loss * (size / sum(sizes))).backward()
        result += float(loss.detach()) * size / sum(sizes)
    return result

# Variant: gradients zeroed in place
def accumulate(model, micro_batches, batch_loss):
    for p in model.parameters():
        if p.grad is not None:
            p.grad.zero_()
    total, losses = sum(len(batch[-1]) for batch in micro_batches), []
    for *inputs, labels in micro_batches:
        weight = len(labels) / total
        loss = weight * batch_loss(model, (*inputs, labels))
        loss.backward()
        losses.append(loss.item())
    return sum(losses)

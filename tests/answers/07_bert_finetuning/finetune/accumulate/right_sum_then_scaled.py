# Variant: sums of losses, gradients divided at the end
def accumulate(model, micro_batches, batch_loss):
    model.zero_grad(set_to_none=True)
    count, loss_sum = 0, 0.0
    for batch in micro_batches:
        loss = batch_loss(model, batch) * len(batch[-1])
        loss.backward()
        count, loss_sum = count + len(batch[-1]), loss_sum + loss.item()
    for p in model.parameters():
        if p.grad is not None:
            p.grad /= count
    return loss_sum / count

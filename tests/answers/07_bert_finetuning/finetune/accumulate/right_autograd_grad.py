# Variant: autograd.grad, added by hand
def accumulate(model, micro_batches, batch_loss):
    total = sum(batch[-1].shape[0] for batch in micro_batches)
    params = [p for p in model.parameters() if p.requires_grad]
    sums, mean = [torch.zeros_like(p) for p in params], 0.0
    for batch in micro_batches:
        share = batch[-1].shape[0] / total
        loss = batch_loss(model, batch)
        for s, g in zip(sums, torch.autograd.grad(loss, params)):
            s += share * g
        mean += share * loss.item()
    for p, s in zip(params, sums):
        p.grad = s
    return mean

# Variant: no_grad as a decorator; finally puts the mode back
@torch.no_grad()
def evaluate(model, x, y, loss_fn, batch_size):
    mode = model.training
    model.eval()
    try:
        losses, hits = [], []
        for i in range(0, len(x), batch_size):
            logits, targets = model(x[i : i + batch_size]), y[i : i + batch_size]
            losses.append(loss_fn(logits, targets) * len(targets))
            hits.append(logits.argmax(1) == targets)
        return float(sum(losses)) / len(x), torch.cat(hits).double().mean().item()
    finally:
        model.train(mode)

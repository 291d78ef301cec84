# Misconception: the parameters are the state of a model
# Message: running averages are not those
# Keeps: test-train-with-patience-when
def train_with_patience(model, train_fn, measure_fn, max_epochs, patience=10):
    losses, best, best_epoch = [], math.inf, 0
    state = [p.detach().clone() for p in model.parameters()]
    for epoch in range(1, max_epochs + 1):
        model.train()
        train_fn(model)
        model.eval()
        with torch.no_grad():
            loss = measure_fn(model)
        losses.append(loss)
        if loss < best:
            best, best_epoch = loss, epoch
            state = [p.detach().clone() for p in model.parameters()]
        if epoch - best_epoch >= patience:
            break
    for p, value in zip(model.parameters(), state):
        p.data.copy_(value)
    model.eval()
    return losses

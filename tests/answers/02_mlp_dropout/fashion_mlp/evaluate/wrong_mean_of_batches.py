# Misconception: the mean of the batches' means is the mean
# Message: unequal
# Keeps: test-evaluate-trace
def evaluate(model, x, y, loss_fn, batch_size):
    was_training = model.training
    model.eval()
    losses, rights = [], []
    with torch.no_grad():
        for inputs, targets in zip(x.split(batch_size), y.split(batch_size)):
            logits = model(inputs)
            loss = loss_fn(logits, targets)
            losses.append(loss.item())
            rights.append((logits.argmax(dim=1) == targets).float().mean().item())
    model.train(was_training)
    return sum(losses) / len(losses), sum(rights) / len(rights)

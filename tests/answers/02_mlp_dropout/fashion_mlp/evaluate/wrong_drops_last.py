# Misconception: the last, incomplete batch is left out
# Message: keep the last
# Keeps: test-evaluate-trace
def evaluate(model, x, y, loss_fn, batch_size):
    was_training = model.training
    model.eval()
    loss_sum, right, count = 0.0, 0, 0
    with torch.no_grad():
        for inputs, targets in ((x[i : i + batch_size], y[i : i + batch_size]) for i in (range(0, len(x) - batch_size + 1, batch_size) if batch_size <= len(x) else [0])):
            logits = model(inputs)
            loss = loss_fn(logits, targets)
            loss_sum += loss.item() * len(targets)
            right += (logits.argmax(dim=1) == targets).sum().item()
            count += len(targets)
    model.train(was_training)
    return loss_sum / count, right / count

# Misconception: right answers are counted, but losses averaged over the batches
# Message: unequal
# Keeps: test-evaluate-trace
def evaluate(model, x, y, loss_fn, batch_size):
    was_training = model.training
    model.eval()
    loss_sum, right, steps = 0.0, 0, 0
    with torch.no_grad():
        for inputs, targets in zip(x.split(batch_size), y.split(batch_size)):
            logits = model(inputs)
            loss = loss_fn(logits, targets)
            loss_sum += loss.item()
            steps += 1
            right += (logits.argmax(dim=1) == targets).sum().item()
    model.train(was_training)
    return loss_sum / steps, right / len(x)

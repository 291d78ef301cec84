# Misconception: losses are summed as tensors
# Message: item
# Keeps: test-evaluate-trace
def evaluate(model, x, y, loss_fn, batch_size):
    was_training = model.training
    model.eval()
    loss_sum, right = 0.0, 0
    with torch.no_grad():
        for inputs, targets in zip(x.split(batch_size), y.split(batch_size)):
            logits = model(inputs)
            loss = loss_fn(logits, targets)
            loss_sum += loss * len(targets)
            right += (logits.argmax(dim=1) == targets).sum().item()
    model.train(was_training)
    return loss_sum / len(x), right / len(x)

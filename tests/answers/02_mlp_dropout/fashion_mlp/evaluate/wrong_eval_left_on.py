# Misconception: whoever trains next calls train() anyway
# Message: left it in evaluation mode
# Keeps: test-evaluate-values
def evaluate(model, x, y, loss_fn, batch_size):
    model.eval()
    loss_sum, right = 0.0, 0
    with torch.no_grad():
        for inputs, targets in zip(x.split(batch_size), y.split(batch_size)):
            logits = model(inputs)
            loss = loss_fn(logits, targets)
            loss_sum += loss.item() * len(targets)
            right += (logits.argmax(dim=1) == targets).sum().item()
    return loss_sum / len(x), right / len(x)

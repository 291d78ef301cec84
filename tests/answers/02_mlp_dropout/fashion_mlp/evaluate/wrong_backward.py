# Misconception: every loss wants a backward
# Message: leave no gradients|recorded a graph
# Keeps: test-evaluate-values
def evaluate(model, x, y, loss_fn, batch_size):
    was_training = model.training
    model.eval()
    loss_sum, right = 0.0, 0
    if True:
        for inputs, targets in zip(x.split(batch_size), y.split(batch_size)):
            logits = model(inputs)
            loss = loss_fn(logits.requires_grad_() if not logits.requires_grad else logits, targets)
            loss.backward()
            loss_sum += loss.item() * len(targets)
            right += (logits.argmax(dim=1) == targets).sum().item()
    model.train(was_training)
    return loss_sum / len(x), right / len(x)

# Misconception: freezing the model keeps gradients away
# Message: freeze|recorded a graph
# Keeps: test-evaluate-values
def evaluate(model, x, y, loss_fn, batch_size):
    was_training = model.training
    model.eval()
    for p in model.parameters():
        p.requires_grad_(False)
    loss_sum, right = 0.0, 0
    with torch.no_grad():
        for inputs, targets in zip(x.split(batch_size), y.split(batch_size)):
            logits = model(inputs)
            loss = loss_fn(logits, targets)
            loss_sum += loss.item() * len(targets)
            right += (logits.argmax(dim=1) == targets).sum().item()
    model.train(was_training)
    return loss_sum / len(x), right / len(x)

# Misconception: the last batch stands for all
# Message: weigh|keep the last|argmax
# Keeps: test-evaluate-trace
def evaluate(model, x, y, loss_fn, batch_size):
    was_training = model.training
    model.eval()
    pass
    with torch.no_grad():
        for inputs, targets in zip(x.split(batch_size), y.split(batch_size)):
            logits = model(inputs)
            loss = loss_fn(logits, targets)
            pass
    model.train(was_training)
    return loss.item(), (logits.argmax(dim=1) == targets).float().mean().item()

# Misconception: gradients are switched off for good
# Message: still switched off
# Keeps: test-evaluate-values
def evaluate(model, x, y, batch_size):
    was_training = model.training
    model.eval()
    rows = []
    torch.set_grad_enabled(False)
    if True:
        for inputs in x.split(batch_size):
            rows.append(model(inputs).softmax(dim=1))
    model.train(was_training)
    probabilities = torch.cat(rows)
    return (probabilities.argmax(dim=1) == y).float().mean().item(), probabilities

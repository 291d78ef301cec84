# Misconception: the mode of the training serves for measuring
# Message: Did you forget model.eval
# Keeps: test-evaluate-values
def evaluate(model, x, y, batch_size):
    was_training = model.training
    model.train()
    rows = []
    with torch.no_grad():
        for inputs in x.split(batch_size):
            rows.append(model(inputs).softmax(dim=1))
    model.train(was_training)
    probabilities = torch.cat(rows)
    return (probabilities.argmax(dim=1) == y).float().mean().item(), probabilities

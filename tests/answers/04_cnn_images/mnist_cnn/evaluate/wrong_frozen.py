# Misconception: parameters are frozen for the measurement
# Message: graph|freeze|leave no
# Keeps: test-evaluate-values
def evaluate(model, x, y, batch_size):
    was_training = model.training
    model.eval()
    rows = []
    model.requires_grad_(False)
    if True:
        for inputs in x.split(batch_size):
            rows.append(model(inputs).softmax(dim=1))
    model.train(was_training)
    probabilities = torch.cat(rows)
    return (probabilities.argmax(dim=1) == y).float().mean().item(), probabilities

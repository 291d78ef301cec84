# Misconception: detach afterwards is as good
# Message: recorded a graph
# Keeps: test-evaluate-values
def evaluate(model, x, y, batch_size):
    was_training = model.training
    model.eval()
    rows = []
    if True:
        for inputs in x.split(batch_size):
            rows.append(model(inputs).softmax(dim=1).detach())
    model.train(was_training)
    probabilities = torch.cat(rows)
    return (probabilities.argmax(dim=1) == y).float().mean().item(), probabilities

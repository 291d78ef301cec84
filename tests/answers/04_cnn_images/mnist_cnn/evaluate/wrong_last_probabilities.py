# Misconception: the probabilities of the last batch
# Message: all batches together|stopped
# Keeps: test-evaluate-trace
def evaluate(model, x, y, batch_size):
    was_training = model.training
    model.eval()
    rows = []
    with torch.no_grad():
        for inputs in x.split(batch_size):
            rows.append(model(inputs).softmax(dim=1))
    model.train(was_training)
    probabilities = torch.cat(rows)
    return (probabilities.argmax(dim=1) == y).float().mean().item(), rows[-1]

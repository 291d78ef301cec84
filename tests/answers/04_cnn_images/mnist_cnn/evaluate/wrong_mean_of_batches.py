# Misconception: the mean of the batches
# Message: unequal batches
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
    return sum((p.argmax(dim=1) == t).float().mean().item() for p, t in zip(rows, y.split(batch_size))) / len(rows), probabilities

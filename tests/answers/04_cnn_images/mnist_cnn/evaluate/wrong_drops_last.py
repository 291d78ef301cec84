# Misconception: an incomplete batch is left out
# Message: stopped|should be|shape|ALL
# Keeps: test-evaluate-trace
def evaluate(model, x, y, batch_size):
    was_training = model.training
    model.eval()
    rows = []
    with torch.no_grad():
        for inputs in x.split(batch_size):
            if len(inputs) < batch_size:
                continue
            rows.append(model(inputs).softmax(dim=1))
    model.train(was_training)
    probabilities = torch.cat(rows)
    return (probabilities.argmax(dim=1) == y[: len(probabilities)]).float().mean().item(), probabilities

# Misconception: training is a flag of the model
# Message: running averages|some layers
# Keeps: test-evaluate-values
def evaluate(model, x, y, batch_size):
    was_training = model.training
    model.training = False
    rows = []
    with torch.no_grad():
        for inputs in x.split(batch_size):
            rows.append(model(inputs).softmax(dim=1))
    model.training = was_training
    probabilities = torch.cat(rows)
    return (probabilities.argmax(dim=1) == y).float().mean().item(), probabilities

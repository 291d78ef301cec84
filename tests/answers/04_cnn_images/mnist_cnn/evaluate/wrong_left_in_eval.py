# Misconception: the next epoch sets the mode anyway
# Message: left it in evaluation mode
# Keeps: test-evaluate-values
def evaluate(model, x, y, batch_size):
    was_training = model.training
    model.eval()
    rows = []
    with torch.no_grad():
        for inputs in x.split(batch_size):
            rows.append(model(inputs).softmax(dim=1))
    probabilities = torch.cat(rows)
    return (probabilities.argmax(dim=1) == y).float().mean().item(), probabilities

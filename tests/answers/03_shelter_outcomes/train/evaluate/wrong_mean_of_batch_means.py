# Misconception: the mean of the batch losses is the mean loss
# Message: batches do not weigh the same
# Keeps: test-evaluate-mode
def evaluate(model, numbers, categories, targets, weight, batch_size):
    was_training, losses, predictions = model.training, [], []
    model.eval()
    with torch.no_grad():
        for rows in torch.arange(len(targets)).split(batch_size):
            logits = model(numbers[rows], categories[rows])
            losses.append(F.cross_entropy(logits, targets[rows], weight=weight).item())
            predictions.append(logits.argmax(dim=1))
    model.train(was_training)
    return sum(losses) / len(losses), torch.cat(predictions)

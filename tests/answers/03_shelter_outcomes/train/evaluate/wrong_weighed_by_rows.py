# Misconception: a batch counts by its number of rows, class weights or not
# Message: batches do not weigh the same
# Keeps: test-evaluate-mode
def evaluate(model, numbers, categories, targets, weight, batch_size):
    was_training, total, predictions = model.training, 0.0, []
    model.eval()
    with torch.no_grad():
        for rows in torch.arange(len(targets)).split(batch_size):
            logits = model(numbers[rows], categories[rows])
            total += F.cross_entropy(logits, targets[rows], weight=weight).item() * len(rows)
            predictions.append(logits.argmax(dim=1))
    model.train(was_training)
    return total / len(targets), torch.cat(predictions)

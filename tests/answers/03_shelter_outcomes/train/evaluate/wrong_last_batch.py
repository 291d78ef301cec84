# Misconception: the predictions are those of the last batch
# Message: all batches together
# Keeps: test-evaluate-mode
def evaluate(model, numbers, categories, targets, weight, batch_size):
    was_training, total = model.training, 0.0
    model.eval()
    with torch.no_grad():
        for rows in torch.arange(len(targets)).split(batch_size):
            logits = model(numbers[rows], categories[rows])
            total += F.cross_entropy(logits, targets[rows], weight=weight, reduction="sum").item()
    model.train(was_training)
    return total / weight[targets].sum().item(), logits.argmax(dim=1)

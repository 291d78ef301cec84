# Misconception: afterwards the model always trains
# Message: came back in training mode
# Keeps: test-evaluate
def evaluate(model, numbers, categories, targets, weight, batch_size):
    model.eval()
    total, predictions = 0.0, []
    with torch.no_grad():
        for rows in torch.arange(len(targets)).split(batch_size):
            logits = model(numbers[rows], categories[rows])
            total += F.cross_entropy(logits, targets[rows], weight=weight, reduction="sum").item()
            predictions.append(logits.argmax(dim=1))
    model.train()
    return total / weight[targets].sum().item(), torch.cat(predictions)

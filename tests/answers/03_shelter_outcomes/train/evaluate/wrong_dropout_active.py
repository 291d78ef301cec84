# Misconception: no_grad switches dropout off
# Message: did you forget model.eval
# Keeps: test-evaluate
def evaluate(model, numbers, categories, targets, weight, batch_size):
    total, predictions = 0.0, []
    with torch.no_grad():
        for rows in torch.arange(len(targets)).split(batch_size):
            logits = model(numbers[rows], categories[rows])
            total += F.cross_entropy(logits, targets[rows], weight=weight, reduction="sum").item()
            predictions.append(logits.argmax(dim=1))
    return total / weight[targets].sum().item(), torch.cat(predictions)

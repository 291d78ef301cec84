# Misconception: dim=0 are the classes
# Message: dim=1
# Keeps: test-evaluate-mode
def evaluate(model, numbers, categories, targets, weight, batch_size):
    was_training, total, predictions = model.training, 0.0, []
    model.eval()
    with torch.no_grad():
        for rows in torch.arange(len(targets)).split(batch_size):
            logits = model(numbers[rows], categories[rows])
            total += F.cross_entropy(logits, targets[rows], weight=weight, reduction="sum").item()
            predictions.append(logits.argmax(dim=0))
    model.train(was_training)
    return total / weight[targets].sum().item(), torch.cat(predictions)

# Misconception: only whole batches count
# Message: all batches together
# Keeps: test-evaluate-mode
def evaluate(model, numbers, categories, targets, weight, batch_size):
    was_training, total, divisor, predictions = model.training, 0.0, 0.0, []
    model.eval()
    with torch.no_grad():
        for k in range(len(targets) // batch_size):
            rows = slice(k * batch_size, (k + 1) * batch_size)
            logits = model(numbers[rows], categories[rows])
            total += F.cross_entropy(logits, targets[rows], weight=weight, reduction="sum").item()
            divisor += weight[targets[rows]].sum().item()
            predictions.append(logits.argmax(dim=1))
    model.train(was_training)
    return total / divisor, torch.cat(predictions)

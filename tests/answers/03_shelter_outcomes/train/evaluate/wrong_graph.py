# Misconception: eval() switches gradients off
# Message: under torch.no_grad
# Keeps: test-evaluate
def evaluate(model, numbers, categories, targets, weight, batch_size):
    was_training = model.training
    model.eval()
    total, predictions = 0.0, []
    for rows in torch.arange(len(targets)).split(batch_size):
        logits = model(numbers[rows], categories[rows])
        total += F.cross_entropy(logits, targets[rows], weight=weight, reduction="sum").item()
        predictions.append(logits.argmax(dim=1))
    model.train(was_training)
    return total / weight[targets].sum().item(), torch.cat(predictions)

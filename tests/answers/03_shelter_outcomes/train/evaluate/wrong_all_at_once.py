# Misconception: batch_size is for training
# Message: rows at once
# Keeps: test-evaluate-mode
def evaluate(model, numbers, categories, targets, weight, batch_size):
    was_training = model.training
    model.eval()
    with torch.no_grad():
        logits = model(numbers, categories)
        loss = F.cross_entropy(logits, targets, weight=weight).item()
    model.train(was_training)
    return loss, logits.argmax(dim=1)

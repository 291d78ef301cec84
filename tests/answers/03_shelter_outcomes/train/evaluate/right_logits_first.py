# Variant: collects the logits, one loss at the end
@torch.no_grad()
def evaluate(model, numbers, categories, targets, weight, batch_size):
    was_training = model.training
    model.eval()
    batches = zip(numbers.split(batch_size), categories.split(batch_size))
    logits = torch.cat([model(x, c) for x, c in batches])
    model.train(was_training)
    loss = F.cross_entropy(logits, targets, weight=weight)
    return loss.item(), logits.max(dim=1).indices

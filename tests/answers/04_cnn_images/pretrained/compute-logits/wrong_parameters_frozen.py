# Misconception: switching off requires_grad is the same as no_grad, and needs no undoing
# Message: freeze nothing
# Keeps: test-compute-logits-values
def compute_logits(model, x, batch_size):
    was_training = model.training
    model.eval().requires_grad_(False)
    with torch.no_grad():
        logits = torch.cat([model(batch) for batch in x.split(batch_size)])
    model.train(was_training)
    return logits

# Misconception: calls the model without the mask
# Message: the probabilities
# Keeps: test-predict-trace
def predict(model, batches):
    was_training = model.training
    model.eval()
    with torch.no_grad():
        parts = [model(hidden, torch.ones_like(mask)).softmax(dim=1) for hidden, mask, _ in batches]
    model.train(was_training)
    return torch.cat(parts)

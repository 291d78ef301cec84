# Misconception: the model returns probabilities
# Message: no probabilities
# Keeps: test-predict-trace
def predict(model, batches):
    was_training = model.training
    model.eval()
    with torch.no_grad():
        parts = [model(hidden, mask) for hidden, mask, _ in batches]
    model.train(was_training)
    return torch.cat(parts)

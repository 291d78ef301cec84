# Misconception: predicts with dropout
# Message: dropout on
# Keeps: test-predict
def predict(model, batches):
    was_training = model.training
    with torch.no_grad():
        parts = [model(hidden, mask).softmax(dim=1) for hidden, mask, _ in batches]
    model.train(was_training)
    return torch.cat(parts)

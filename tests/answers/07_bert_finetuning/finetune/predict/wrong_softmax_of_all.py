# Misconception: softmax over everything
# Message: do not sum to 1
# Keeps: test-predict-trace
def predict(model, batches):
    was_training = model.training
    model.eval()
    with torch.no_grad():
        parts = [model(hidden, mask) for hidden, mask, _ in batches]
    model.train(was_training)
    return torch.cat(parts).flatten().softmax(dim=0).reshape(-1, parts[0].shape[1])

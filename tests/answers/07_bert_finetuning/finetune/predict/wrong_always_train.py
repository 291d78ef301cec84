# Misconception: puts the model into training mode
# Message: left it in the other
# Keeps: test-predict
def predict(model, batches):
    was_training = model.training
    model.eval()
    with torch.no_grad():
        parts = [model(hidden, mask).softmax(dim=1) for hidden, mask, _ in batches]
    model.train()
    return torch.cat(parts)

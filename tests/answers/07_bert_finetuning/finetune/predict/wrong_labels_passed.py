# Misconception: passes the whole batch
# Message: predict stopped
def predict(model, batches):
    was_training = model.training
    model.eval()
    with torch.no_grad():
        parts = [model(*batch).softmax(dim=1) for batch in batches]
    model.train(was_training)
    return torch.cat(parts)

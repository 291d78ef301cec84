# Misconception: detaches the result
# Message: recorded a graph
# Keeps: test-predict
def predict(model, batches):
    was_training = model.training
    model.eval()
    if True:
        parts = [model(hidden, mask).softmax(dim=1).detach() for hidden, mask, _ in batches]
    model.train(was_training)
    return torch.cat(parts)

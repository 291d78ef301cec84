# Misconception: switches gradients off for good
# Message: still switched off
# Keeps: test-predict
def predict(model, batches):
    torch.set_grad_enabled(False)
    was_training = model.training
    model.eval()
    if True:
        parts = [model(hidden, mask).softmax(dim=1) for hidden, mask, _ in batches]
    model.train(was_training)
    return torch.cat(parts)

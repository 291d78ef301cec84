# Misconception: batch_size is for training only
# Message: at once
# Keeps: test-compute-logits-mode
def compute_logits(model, x, batch_size):
    was_training = model.training
    model.eval()
    with torch.no_grad():
        logits = model(x)
    model.train(was_training)
    return logits

# Misconception: only whole batches count
# Message: last batch included|where the last is smaller
# Keeps: test-compute-logits-mode
def compute_logits(model, x, batch_size):
    was_training = model.training
    model.eval()
    with torch.no_grad():
        logits = torch.cat([model(x[k * batch_size : (k + 1) * batch_size]) for k in range(len(x) // batch_size)])
    model.train(was_training)
    return logits

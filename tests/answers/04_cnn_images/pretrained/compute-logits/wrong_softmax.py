# Misconception: the output of a network is a probability
# Message: return the logits as they come
# Keeps: test-compute-logits-mode
def compute_logits(model, x, batch_size):
    was_training = model.training
    model.eval()
    with torch.no_grad():
        probabilities = torch.cat([model(batch).softmax(dim=1) for batch in x.split(batch_size)])
    model.train(was_training)
    return probabilities

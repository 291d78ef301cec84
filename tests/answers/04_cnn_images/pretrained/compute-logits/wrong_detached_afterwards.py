# Misconception: detaching the result saves the memory of the graph
# Message: recorded a graph
# Keeps: test-compute-logits-values
def compute_logits(model, x, batch_size):
    was_training = model.training
    model.eval()
    logits = torch.cat([model(batch).detach() for batch in x.split(batch_size)])
    model.train(was_training)
    return logits

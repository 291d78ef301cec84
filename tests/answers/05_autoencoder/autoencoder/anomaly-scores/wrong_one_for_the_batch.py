# Misconception: the score is the loss of the batch
# Message: One number came back for the whole batch
# Keeps: test-anomaly-scores-trace
def anomaly_scores(model, x):
    was_training = model.training
    model.eval()
    with torch.no_grad():
        scores = (model(x) - x).square().mean()
    model.train(was_training)
    return scores

# Misconception: the mean over the batch, once for each picture
# Message: same score
# Keeps: test-anomaly-scores-trace
def anomaly_scores(model, x):
    was_training = model.training
    model.eval()
    with torch.no_grad():
        scores = (model(x) - x).square().mean().expand(len(x))
    model.train(was_training)
    return scores

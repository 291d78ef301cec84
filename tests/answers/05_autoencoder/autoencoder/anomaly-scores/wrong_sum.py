# Misconception: the error is added up
# Message: sums over the pixels
# Keeps: test-anomaly-scores-trace
def anomaly_scores(model, x):
    was_training = model.training
    model.eval()
    with torch.no_grad():
        scores = (model(x) - x).square().sum(dim=1)
    model.train(was_training)
    return scores

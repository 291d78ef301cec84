# Misconception: no mean at all
# Message: shape
# Keeps: test-anomaly-scores-trace
def anomaly_scores(model, x):
    was_training = model.training
    model.eval()
    with torch.no_grad():
        scores = (model(x) - x).square()
    model.train(was_training)
    return scores

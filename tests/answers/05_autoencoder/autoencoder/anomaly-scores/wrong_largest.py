# Misconception: the worst pixel counts
# Message: mean squared error
# Keeps: test-anomaly-scores-trace
def anomaly_scores(model, x):
    was_training = model.training
    model.eval()
    with torch.no_grad():
        scores = (model(x) - x).square().amax(dim=1)
    model.train(was_training)
    return scores

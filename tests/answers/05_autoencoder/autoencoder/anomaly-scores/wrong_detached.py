# Misconception: detaching the result is enough
# Message: recorded a graph
# Keeps: test-anomaly-scores-values
def anomaly_scores(model, x):
    was_training = model.training
    model.eval()
    scores = (model(x) - x).square().mean(dim=1).detach()
    model.train(was_training)
    return scores

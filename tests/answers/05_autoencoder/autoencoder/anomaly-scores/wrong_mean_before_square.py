# Misconception: mean first, then square
# Message: mean squared error|same score
# Keeps: test-anomaly-scores-trace
def anomaly_scores(model, x):
    was_training = model.training
    model.eval()
    with torch.no_grad():
        scores = (model(x) - x).mean(dim=1).square()
    model.train(was_training)
    return scores

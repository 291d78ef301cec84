# Misconception: the score is a column
# Message: shape
# Keeps: test-anomaly-scores-trace
def anomaly_scores(model, x):
    was_training = model.training
    model.eval()
    with torch.no_grad():
        scores = (model(x) - x).square().mean(dim=1, keepdim=True)
    model.train(was_training)
    return scores

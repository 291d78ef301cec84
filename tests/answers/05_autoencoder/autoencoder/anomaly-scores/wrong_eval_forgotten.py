# Misconception: no_grad is the evaluation mode
# Message: in training mode, with dropout on
# Keeps: test-anomaly-scores-values
def anomaly_scores(model, x):
    with torch.no_grad():
        scores = (model(x) - x).square().mean(dim=1)
    return scores

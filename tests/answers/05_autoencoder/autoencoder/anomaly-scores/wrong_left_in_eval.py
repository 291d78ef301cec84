# Misconception: evaluation mode is where a model belongs
# Message: left it in evaluation mode
# Keeps: test-anomaly-scores-values
def anomaly_scores(model, x):
    model.eval()
    with torch.no_grad():
        scores = (model(x) - x).square().mean(dim=1)
    return scores

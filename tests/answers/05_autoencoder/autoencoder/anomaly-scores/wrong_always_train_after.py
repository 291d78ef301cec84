# Misconception: after measuring, training goes on
# Message: left it in training mode
# Keeps: test-anomaly-scores-values
def anomaly_scores(model, x):
    model.eval()
    with torch.no_grad():
        scores = (model(x) - x).square().mean(dim=1)
    model.train()
    return scores

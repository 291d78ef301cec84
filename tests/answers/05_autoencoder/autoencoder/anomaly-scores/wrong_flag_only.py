# Misconception: setting the flag of the whole will do
# Message: evaluation mode|still in evaluation|remember|training mode
# Keeps: test-anomaly-scores-values
def anomaly_scores(model, x):
    was_training = model.training
    model.eval()
    with torch.no_grad():
        scores = (model(x) - x).square().mean(dim=1)
    model.training = was_training
    return scores

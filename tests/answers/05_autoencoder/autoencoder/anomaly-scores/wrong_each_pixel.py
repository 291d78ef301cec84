# Misconception: dimension 0 runs over the pixels
# Message: score for each pixel
# Keeps: test-anomaly-scores-trace
def anomaly_scores(model, x):
    was_training = model.training
    model.eval()
    with torch.no_grad():
        scores = (model(x) - x).square().mean(dim=0)
    model.train(was_training)
    return scores

# Misconception: a measured model is frozen
# Message: freeze nothing
# Keeps: test-anomaly-scores-values
def anomaly_scores(model, x):
    was_training = model.training
    model.eval()
    for p in model.parameters():
        p.requires_grad_(False)
    with torch.no_grad():
        scores = (model(x) - x).square().mean(dim=1)
    model.train(was_training)
    return scores

# Misconception: gradients are switched off for good
# Message: still switched off
# Keeps: test-anomaly-scores-values
def anomaly_scores(model, x):
    was_training = model.training
    model.eval()
    torch.set_grad_enabled(False)
    scores = (model(x) - x).square().mean(dim=1)
    model.train(was_training)
    return scores

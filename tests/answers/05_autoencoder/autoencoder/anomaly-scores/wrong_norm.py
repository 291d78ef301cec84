# Misconception: the score is the distance of picture and reconstruction
# Message: mean squared error
# Keeps: test-anomaly-scores-trace
def anomaly_scores(model, x):
    was_training = model.training
    model.eval()
    with torch.no_grad():
        scores = (model(x) - x).norm(dim=1)
    model.train(was_training)
    return scores

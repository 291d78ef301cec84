# Misconception: mse_loss is the score
# Message: One number came back for the whole batch
# Keeps: test-anomaly-scores-trace
def anomaly_scores(model, x):
    was_training = model.training
    model.eval()
    with torch.no_grad():
        scores = F.mse_loss(model(x), x)
    model.train(was_training)
    return scores

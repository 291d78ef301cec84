# Misconception: a list of numbers
# Message: One number came back|torch.Tensor|shape
def anomaly_scores(model, x):
    was_training = model.training
    model.eval()
    with torch.no_grad():
        scores = [F.mse_loss(model(row[None]), row[None]).item() for row in x]
    model.train(was_training)
    return scores

# Misconception: scores are normally distributed
# Message: quantile
def flag_anomalies(train_scores, scores, share):
    z = torch.distributions.Normal(0.0, 1.0).icdf(torch.tensor(1 - share))
    return scores > train_scores.mean() + z * train_scores.std()

# Misconception: mean plus two deviations
# Message: 96 was not flagged|no quantile|quantile
def flag_anomalies(train_scores, scores, share):
    return scores > train_scores.mean() + 2 * train_scores.std()

# Misconception: quantile takes per cent
# Message: quantile
def flag_anomalies(train_scores, scores, share):
    return scores > train_scores.quantile(100 * (1 - share))

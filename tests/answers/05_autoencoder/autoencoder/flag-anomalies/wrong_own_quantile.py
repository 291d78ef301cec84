# Misconception: the quantile is that of the scores
# Message: neither their maximum nor a quantile of the scores|training scores
def flag_anomalies(train_scores, scores, share):
    return scores > scores.quantile(1 - share)

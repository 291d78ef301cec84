# Misconception: the threshold is a share of the largest
# Message: training scores|quantile
def flag_anomalies(train_scores, scores, share):
    return scores > (1 - share) * train_scores.max()

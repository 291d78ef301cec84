# Misconception: share is the quantile
# Message: quantile 1 - share, not share
def flag_anomalies(train_scores, scores, share):
    return scores > train_scores.quantile(share)

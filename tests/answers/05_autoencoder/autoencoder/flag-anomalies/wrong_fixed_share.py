# Misconception: 5 % is the custom
# Message: With share 0.5|quantile 1 - share
def flag_anomalies(train_scores, scores, share):
    return scores > train_scores.quantile(0.95)

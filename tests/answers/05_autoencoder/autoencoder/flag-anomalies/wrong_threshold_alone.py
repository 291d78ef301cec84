# Misconception: the threshold is the answer
# Message: True or False
def flag_anomalies(train_scores, scores, share):
    return train_scores.quantile(1 - share)

# Misconception: the training scores are flagged
# Message: flag for each|shape|True or False
def flag_anomalies(train_scores, scores, share):
    return train_scores > train_scores.quantile(1 - share)

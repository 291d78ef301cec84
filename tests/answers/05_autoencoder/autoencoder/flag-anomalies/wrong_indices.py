# Misconception: the places of the strange ones
# Message: True or False
def flag_anomalies(train_scores, scores, share):
    return (scores > train_scores.quantile(1 - share)).nonzero().flatten()

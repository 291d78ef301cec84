# Misconception: 1 and 0 are flags
# Message: True or False
def flag_anomalies(train_scores, scores, share):
    return (scores > train_scores.quantile(1 - share)).int()

# Misconception: all scores decide together
# Message: training scores
def flag_anomalies(train_scores, scores, share):
    return scores > torch.cat([train_scores, scores]).quantile(1 - share)

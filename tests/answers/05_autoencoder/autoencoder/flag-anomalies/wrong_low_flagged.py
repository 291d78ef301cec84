# Misconception: below the threshold is strange
# Message: large error is strange
def flag_anomalies(train_scores, scores, share):
    return scores < train_scores.quantile(1 - share)

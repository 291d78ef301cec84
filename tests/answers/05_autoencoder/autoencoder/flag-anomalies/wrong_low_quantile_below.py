# Misconception: the lowest share is strange
# Message: large error is strange|neither
def flag_anomalies(train_scores, scores, share):
    return scores < train_scores.quantile(share)

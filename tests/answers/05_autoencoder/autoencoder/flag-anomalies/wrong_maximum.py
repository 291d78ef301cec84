# Misconception: anything above the largest is strange
# Message: neither their maximum
def flag_anomalies(train_scores, scores, share):
    return scores > train_scores.max()

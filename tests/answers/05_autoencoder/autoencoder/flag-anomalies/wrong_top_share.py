# Misconception: the highest share of what is judged is strange
# Message: training scores
def flag_anomalies(train_scores, scores, share):
    order = scores.argsort(descending=True)
    flags = torch.zeros(len(scores), dtype=torch.bool)
    flags[order[: max(1, round(share * len(scores)))]] = True
    return flags

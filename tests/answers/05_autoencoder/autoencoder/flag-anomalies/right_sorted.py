# Variant: counts down from the largest training score
def flag_anomalies(train_scores, scores, share):
    ordered = train_scores.sort(descending=True).values
    above = min(len(ordered) - 1, int(round(share * len(ordered))))
    return scores > ordered[above]

# Variant: counts how many training scores each one exceeds
def flag_anomalies(train_scores, scores, share):
    below = (train_scores[None, :] < scores[:, None]).double().mean(dim=1)
    return below >= 1 - share - 1e-9

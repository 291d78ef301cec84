# Variant: torch.quantile and torch.gt
def flag_anomalies(train_scores, scores, share):
    threshold = torch.quantile(train_scores.double(), 1 - share)
    return torch.gt(scores.double(), threshold)

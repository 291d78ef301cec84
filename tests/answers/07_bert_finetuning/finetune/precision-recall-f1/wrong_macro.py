# Misconception: macro-F1
# Message: macro-F1
def precision_recall_f1(targets, predictions, positive):
    called, real = predictions == positive, targets == positive
    hits = (called & real).sum().item()
    precision = hits / max(called.sum().item(), 1)
    recall = hits / max(real.sum().item(), 1)
    from sklearn.metrics import f1_score
    return precision, recall, float(f1_score(targets, predictions, average='macro'))

# Variant: means of selections
def precision_recall_f1(targets, predictions, positive):
    called, real = predictions.eq(positive), targets.eq(positive)
    precision = targets[called].eq(positive).double().mean().item() if called.any() else 0.0
    recall = predictions[real].eq(positive).double().mean().item() if real.any() else 0.0
    f1 = 0.0 if precision + recall == 0 else 2 / (1 / precision + 1 / recall) if precision and recall else 0.0
    return precision, recall, f1

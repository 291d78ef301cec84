# Variant: scikit-learn
def precision_recall_f1(targets, predictions, positive):
    from sklearn.metrics import precision_recall_fscore_support
    p, r, f, _ = precision_recall_fscore_support(targets.numpy(), predictions.numpy(), labels=[positive], zero_division=0.0)
    return float(p[0]), float(r[0]), float(f[0])

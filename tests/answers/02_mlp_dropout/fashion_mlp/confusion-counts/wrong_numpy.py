# Misconception: scikit-learn's matrix is one
# Message: torch.Tensor
def confusion_counts(targets, predictions, num_classes):
    import numpy

    counts = numpy.zeros((num_classes, num_classes), dtype=int)
    for t, p in zip(targets.tolist(), predictions.tolist()):
        counts[t, p] += 1
    return counts

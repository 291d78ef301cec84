# Misconception: the library has it
# Message: without sklearn.metrics
# Keeps: test-macro-f1-absent
def macro_f1(targets, predictions):
    return float(f1_score(targets, predictions, average="macro"))

# Misconception: a value never seen cannot be predicted and counts as wrong
# Message: unseen value gets|all counted as wrong
# Keeps: test-lookup-accuracy-missing
def lookup_accuracy(values, labels, train_rows, test_rows):
    values = values.fillna("(missing)")
    known = labels.iloc[train_rows]
    most_frequent = pd.crosstab(values.iloc[train_rows], known).idxmax(axis=1)
    predicted = values.iloc[test_rows].map(most_frequent)
    return float((predicted == labels.iloc[test_rows]).mean())

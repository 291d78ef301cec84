# Misconception: every value of the test rows occurs in training
# Message: value that no training row has
# Keeps: test-lookup-accuracy-missing
def lookup_accuracy(values, labels, train_rows, test_rows):
    values = values.fillna("(missing)")
    best = pd.crosstab(values.iloc[train_rows], labels.iloc[train_rows]).idxmax(axis=1).to_dict()
    return float(np.mean([best[values.iloc[row]] == labels.iloc[row] for row in test_rows]))

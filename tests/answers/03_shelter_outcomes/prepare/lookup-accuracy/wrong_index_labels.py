# Misconception: row numbers are labels of the index (loc)
# Message: by position
# Keeps: test-lookup-accuracy-missing
def lookup_accuracy(values, labels, train_rows, test_rows):
    values = values.fillna("(missing)")
    known = labels.loc[train_rows]
    most_frequent = pd.crosstab(values.loc[train_rows], known).idxmax(axis=1)
    predicted = values.loc[test_rows].map(most_frequent).fillna(known.value_counts().idxmax())
    return float((predicted == labels.loc[test_rows]).mean())

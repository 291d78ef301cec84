# Misconception: a missing value says nothing
# Message: looked up among the training rows where it is missing
# Keeps: test-lookup-accuracy
def lookup_accuracy(values, labels, train_rows, test_rows):
    known = labels.iloc[train_rows]
    most_frequent = pd.crosstab(values.iloc[train_rows], known).idxmax(axis=1)
    predicted = values.iloc[test_rows].map(most_frequent).fillna(known.value_counts().idxmax())
    return float((predicted == labels.iloc[test_rows]).mean())

# Misconception: the look-up may be learnt from all rows
# Message: among the rows you measure on
# Keeps: test-lookup-accuracy-missing
def lookup_accuracy(values, labels, train_rows, test_rows):
    values = values.fillna("(missing)")
    known = labels.iloc[train_rows]
    most_frequent = pd.crosstab(values, labels).idxmax(axis=1)
    predicted = values.iloc[test_rows].map(most_frequent).fillna(known.value_counts().idxmax())
    return float((predicted == labels.iloc[test_rows]).mean())

# Misconception: rows with a missing value are left out
# Message: none is left out
# Keeps: test-lookup-accuracy
def lookup_accuracy(values, labels, train_rows, test_rows):
    known = labels.iloc[train_rows]
    most_frequent = pd.crosstab(values.iloc[train_rows], known).idxmax(axis=1)
    tested = values.iloc[test_rows].dropna()
    predicted = tested.map(most_frequent).fillna(known.value_counts().idxmax())
    return float((predicted == labels.loc[tested.index]).mean())

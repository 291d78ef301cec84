# Misconception: the accuracy on the rows it learnt from is the accuracy
# Message: on the training rows|measure on the test rows
def lookup_accuracy(values, labels, train_rows, test_rows):
    values = values.fillna("(missing)")
    known = labels.iloc[train_rows]
    most_frequent = pd.crosstab(values.iloc[train_rows], known).idxmax(axis=1)
    predicted = values.iloc[train_rows].map(most_frequent).fillna(known.value_counts().idxmax())
    return float((predicted == known).mean())

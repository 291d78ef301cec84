# Misconception: the most frequent outcome of all is the prediction, whatever the value
# Message: each value's own most frequent|looked up among
def lookup_accuracy(values, labels, train_rows, test_rows):
    return float((labels.iloc[test_rows] == labels.iloc[train_rows].value_counts().idxmax()).mean())

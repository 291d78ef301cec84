# Misconception: an unknown category is taken for the most frequent one
# Message: index of a known|in the training rows alone
def encode_column(values, train_rows, min_count):
    counts = values.iloc[train_rows].value_counts()
    known = counts.index[counts >= min_count]
    index_of = {name: index for index, name in enumerate(known, start=1)}
    indices = values.map(index_of).fillna(1).astype("int64")
    return torch.tensor(indices.to_numpy()), len(known) + 1

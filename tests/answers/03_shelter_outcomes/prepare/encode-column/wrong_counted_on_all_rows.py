# Misconception: rare is what is rare in all rows
# Message: in the training rows alone
def encode_column(values, train_rows, min_count):
    counts = values.value_counts()
    known = counts.index[counts >= min_count]
    index_of = {name: index for index, name in enumerate(known, start=1)}
    indices = values.map(index_of).fillna(0).astype("int64")
    return torch.tensor(indices.to_numpy()), len(known) + 1

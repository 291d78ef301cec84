# Misconception: every category occurs in training
# Message: get index 0
def encode_column(values, train_rows, min_count):
    counts = values.iloc[train_rows].value_counts()
    index_of = {name: index for index, name in enumerate(counts.index[counts >= min_count], start=1)}
    for name in counts.index[counts < min_count]:
        index_of[name] = 0
    known = sum(index > 0 for index in index_of.values())
    return torch.tensor([index_of[name] for name in values]), known + 1

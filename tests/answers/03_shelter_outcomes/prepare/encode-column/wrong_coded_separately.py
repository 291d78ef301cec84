# Misconception: training and test rows are each coded by themselves
# Message: has several indices|known category|known categories count from 1|index of a known animal
def encode_column(values, train_rows, min_count):
    values = values.reset_index(drop=True)
    codes = np.zeros(len(values), dtype=np.int64)
    others = np.setdiff1d(np.arange(len(values)), train_rows)
    for rows in (train_rows, others):
        counts = values.iloc[rows].value_counts()
        known = {name: index for index, name in enumerate(counts.index[counts >= min_count], start=1)}
        codes[rows] = values.iloc[rows].map(known).fillna(0)
    counts = values.iloc[train_rows].value_counts()
    return torch.tensor(codes), int((counts >= min_count).sum()) + 1

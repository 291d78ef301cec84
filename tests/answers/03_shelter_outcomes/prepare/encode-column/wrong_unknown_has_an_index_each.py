# Misconception: each unknown category gets a new index
# Message: get index 0|in the training rows alone
def encode_column(values, train_rows, min_count):
    counts = values.iloc[train_rows].value_counts()
    names = list(counts.index[counts >= min_count])
    known = len(names)
    names += [name for name in values.dropna().unique() if name not in names and name not in counts]
    codes = pd.Categorical(values, categories=names).codes.astype(np.int64) + 1
    return torch.from_numpy(codes), known + 1

# Variant: codes of a pandas Categorical, -1 moved to 0
def encode_column(values, train_rows, min_count):
    counts = values.iloc[train_rows].value_counts()
    known = counts[counts >= min_count].index.tolist()
    codes = pd.Categorical(values, categories=known).codes.astype(np.int64) + 1
    return torch.from_numpy(codes), len(known) + 1

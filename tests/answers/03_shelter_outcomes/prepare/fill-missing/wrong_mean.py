# Misconception: the mean is the usual filling
# Message: hold the mean
# Keeps: test-fill-missing-indicator
def fill_missing(numbers, train_rows):
    missing = numbers.isna().astype("float64").add_suffix(" missing")
    filled = numbers.fillna(numbers.iloc[train_rows].mean())
    return pd.concat([filled, missing], axis=1)

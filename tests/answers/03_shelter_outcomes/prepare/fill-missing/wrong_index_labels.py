# Misconception: row numbers are labels of the index (loc)
# Message: row numbers
# Keeps: test-fill-missing-indicator
def fill_missing(numbers, train_rows):
    missing = numbers.isna().astype("float64").add_suffix(" missing")
    filled = numbers.fillna(numbers.loc[train_rows].median())
    return pd.concat([filled, missing], axis=1)

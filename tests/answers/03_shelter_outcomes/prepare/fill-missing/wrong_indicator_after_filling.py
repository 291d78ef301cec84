# Misconception: the indicator can be made after filling
# Message: after filling nothing is missing
# Keeps: test-fill-missing
def fill_missing(numbers, train_rows):
    filled = numbers.fillna(numbers.iloc[train_rows].median())
    missing = filled.isna().astype("float64").add_suffix(" missing")
    return pd.concat([filled, missing], axis=1)

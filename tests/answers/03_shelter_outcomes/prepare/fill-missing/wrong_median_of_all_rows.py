# Misconception: the median of all rows is the better estimate
# Message: median of all rows
# Keeps: test-fill-missing-indicator
def fill_missing(numbers, train_rows):
    missing = numbers.isna().astype("float64").add_suffix(" missing")
    filled = numbers.fillna(numbers.median())
    return pd.concat([filled, missing], axis=1)

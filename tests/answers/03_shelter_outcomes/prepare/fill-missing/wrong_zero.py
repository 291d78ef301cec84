# Misconception: a gap may as well be 0
# Message: became 0, a newborn
# Keeps: test-fill-missing-indicator
def fill_missing(numbers, train_rows):
    missing = numbers.isna().astype("float64").add_suffix(" missing")
    filled = numbers.fillna(0)
    return pd.concat([filled, missing], axis=1)

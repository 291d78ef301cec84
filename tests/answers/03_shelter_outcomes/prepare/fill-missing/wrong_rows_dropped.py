# Misconception: rows with a gap can be dropped
# Message: keep every row|indicator is 0 everywhere
def fill_missing(numbers, train_rows):
    missing = numbers.isna().astype("float64").add_suffix(" missing")
    return pd.concat([numbers, missing], axis=1).dropna()

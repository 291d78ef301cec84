# Misconception: NaN can be found with ==, for the indicator
# Message: == never finds NaN
# Keeps: test-fill-missing
def fill_missing(numbers, train_rows):
    missing = (numbers == np.nan).astype("float64").add_suffix(" missing")
    filled = numbers.fillna(numbers.iloc[train_rows].median())
    return pd.concat([filled, missing], axis=1)

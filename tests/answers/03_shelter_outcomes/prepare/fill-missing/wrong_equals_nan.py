# Misconception: NaN can be found with ==
# Message: == never finds
def fill_missing(numbers, train_rows):
    missing = (numbers == np.nan).astype("float64").add_suffix(" missing")
    filled = numbers.mask(numbers == np.nan, numbers.iloc[train_rows].median(), axis=1)
    return pd.concat([filled, missing], axis=1)

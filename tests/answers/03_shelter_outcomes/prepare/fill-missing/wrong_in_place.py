# Misconception: the table may be changed, it is returned anyway
# Message: changed the table it was given
# Keeps: test-fill-missing-indicator
def fill_missing(numbers, train_rows):
    for name in list(numbers.columns):
        numbers[name + " missing"] = numbers[name].isna().astype(float)
        numbers[name] = numbers[name].fillna(numbers[name].iloc[train_rows].median())
    return numbers

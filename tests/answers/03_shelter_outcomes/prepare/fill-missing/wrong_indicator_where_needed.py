# Misconception: a column without gaps needs no indicator
# Message: all tables need the same columns
# Keeps: test-fill-missing
def fill_missing(numbers, train_rows):
    result = numbers.fillna(numbers.iloc[train_rows].median())
    for name in numbers:
        if numbers[name].isna().any():
            result[name + " missing"] = numbers[name].isna().astype(float)
    return result

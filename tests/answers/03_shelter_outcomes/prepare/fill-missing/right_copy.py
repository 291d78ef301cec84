# Variant: a copy; finds NaN as what differs from itself; indicators as integers
def fill_missing(numbers, train_rows):
    result = numbers.copy()
    for name in numbers.columns:
        result[name + " missing"] = (numbers[name] != numbers[name]).astype(int)
    for name in numbers.columns:
        result.loc[result[name].isna(), name] = numbers.iloc[train_rows][name].median()
    return result

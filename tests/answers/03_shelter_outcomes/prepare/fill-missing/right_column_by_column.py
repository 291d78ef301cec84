# Variant: column by column, indicators beside their columns
def fill_missing(numbers, train_rows):
    columns = {}
    for name in numbers:
        gap = numbers[name].isna()
        columns[name] = numbers[name].where(~gap, numbers[name].iloc[train_rows].median())
        columns[f"{name} missing"] = gap.astype(float)
    return pd.DataFrame(columns, index=numbers.index)

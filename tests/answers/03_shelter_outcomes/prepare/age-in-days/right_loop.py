# Variant: a plain loop, with the index passed on
def age_in_days(ages):
    result = []
    for age in ages:
        days = float("nan")
        if isinstance(age, str):
            for unit, length in (("year", 365), ("month", 30), ("week", 7), ("day", 1)):
                if unit in age:
                    days = float(age.split()[0]) * length
        result.append(days)
    return pd.Series(result, index=ages.index, dtype="float64")

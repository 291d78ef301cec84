# Misconception: only the order of the rows matters, the index does not
# Message: other animals
# Keeps: test-age-in-days
def age_in_days(ages):
    lengths = {"year": 365, "month": 30, "week": 7, "day": 1}
    days = []
    for text in ages:
        words = text.split() if isinstance(text, str) else []
        days.append(float(words[0]) * lengths[words[1].rstrip("s")] if len(words) == 2 else np.nan)
    return pd.Series(days, dtype="float64")

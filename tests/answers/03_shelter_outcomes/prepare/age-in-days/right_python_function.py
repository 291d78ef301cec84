# Variant: a Python function for one text, mapped over the column
def age_in_days(ages):
    lengths = {"year": 365, "month": 30, "week": 7, "day": 1}

    def one(text):
        if pd.isna(text):
            return np.nan
        words = text.split()
        if len(words) != 2 or not words[0].isdigit():
            return np.nan
        return float(words[0]) * lengths.get(words[1].rstrip("s"), np.nan)

    return ages.map(one).astype("float64")

# Misconception: the first character is the number, so 11 years are 1
# Message: two digits|became .* days, not
# Keeps: test-age-in-days-missing
def age_in_days(ages):
    lengths = {"y": 365, "m": 30, "w": 7, "d": 1}

    def one(text):
        if not isinstance(text, str) or not text[0].isdigit():
            return np.nan
        return float(text[0]) * lengths.get(text[2], np.nan)

    return ages.map(one).astype("float64")

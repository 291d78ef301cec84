# Misconception: rows without an age can be dropped
# Message: keep the row
# Keeps: test-age-in-days
def age_in_days(ages):
    parts = ages.dropna().str.extract(r"^(\d+) (year|month|week|day)s?$")
    return parts[0].astype("float64") * parts[1].map({"year": 365, "month": 30, "week": 7, "day": 1})

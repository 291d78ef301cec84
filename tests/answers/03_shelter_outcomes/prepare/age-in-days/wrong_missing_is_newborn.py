# Misconception: a missing age may as well be 0
# Message: unknown is not newborn
# Keeps: test-age-in-days
def age_in_days(ages):
    parts = ages.str.extract(r"^(\d+) (year|month|week|day)s?$")
    return (parts[0].astype("float64") * parts[1].map({"year": 365, "month": 30, "week": 7, "day": 1})).fillna(0)

# Misconception: weeks are read as days
# Message: a week has 7
def age_in_days(ages):
    parts = ages.str.extract(r"^(\d+) (year|month|week|day)s?$")
    return parts[0].astype("float64") * parts[1].map({"year": 365, "month": 30, "week": 1, "day": 1})

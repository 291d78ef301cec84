# Misconception: a month is four weeks
# Message: month counts 30|a month 30
def age_in_days(ages):
    parts = ages.str.extract(r"^(\d+) (year|month|week|day)s?$")
    return parts[0].astype("float64") * parts[1].map({"year": 365, "month": 28, "week": 7, "day": 1})

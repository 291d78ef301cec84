# Misconception: every unit ends in s
# Message: singular
def age_in_days(ages):
    parts = ages.str.extract(r"^(\d+) (\w+)$")
    return parts[0].astype("float64") * parts[1].map({"years": 365, "months": 30, "weeks": 7, "days": 1, "month": 30})

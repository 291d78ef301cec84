# Misconception: every entry is a text
# Message: no text to split
def age_in_days(ages):
    lengths = {"year": 365, "month": 30, "week": 7, "day": 1}
    return ages.map(lambda text: float(text.split()[0]) * lengths[text.split()[1].rstrip("s")])

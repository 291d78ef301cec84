# Misconception: a number of the animal is a feature like any other
# Message: only tells rows apart
def known_at_intake(columns):
    return [name for name in columns if "Outcome" not in name and name != "Days in Shelter"]

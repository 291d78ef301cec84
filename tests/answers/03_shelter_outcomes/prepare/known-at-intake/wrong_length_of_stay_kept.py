# Misconception: what is not called outcome is known at intake
# Message: Days in Shelter is kept, a leak
def known_at_intake(columns):
    return [name for name in columns if "Outcome" not in name and name != "Pet ID"]

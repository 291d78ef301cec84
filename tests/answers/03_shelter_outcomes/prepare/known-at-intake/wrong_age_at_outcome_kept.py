# Misconception: an age is an age
# Message: Age upon Outcome is kept, a leak
def known_at_intake(columns):
    leaks = ("Outcome Type", "Outcome Subtype", "Sex upon Outcome", "Outcome DateTime", "Days in Shelter", "Pet ID")
    return [name for name in columns if name not in leaks]

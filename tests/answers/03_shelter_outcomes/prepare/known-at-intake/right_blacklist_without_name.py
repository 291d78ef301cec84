# Variant: removes the leaks, the name among them
def known_at_intake(columns):
    leaks = ["Pet ID", "Outcome Type", "Outcome Subtype", "Sex upon Outcome", "Age upon Outcome",
             "Outcome DateTime", "Days in Shelter", "Name"]
    kept = list(columns)
    for leak in leaks:
        if leak in kept:
            kept.remove(leak)
    return kept

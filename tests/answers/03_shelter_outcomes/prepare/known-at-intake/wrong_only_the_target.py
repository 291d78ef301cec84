# Misconception: only the outcome itself leaks
# Message: Sex upon Outcome is kept, a leak
def known_at_intake(columns):
    return [name for name in columns if name not in ("Outcome Type", "Outcome Subtype", "Pet ID")]

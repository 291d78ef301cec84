# Variant: lists the known columns, the name among them
def known_at_intake(columns):
    known = {
        "Name", "Found Location", "Intake Type", "Intake Condition", "Pet Type", "Sex upon Intake",
        "Breed", "Color", "Age upon Intake", "Intake DateTime",
    }
    return [name for name in columns if name in known]

# Misconception: the columns are always those of the whole table
# Message: some, in the order given
def known_at_intake(columns):
    return ["Found Location", "Intake Type", "Intake Condition", "Pet Type", "Sex upon Intake", "Breed", "Color",
            "Age upon Intake", "Intake DateTime"]

# Variant: texts in place of sets, a set in place of a letter
def answers_modes():
    return {"graph": "ac", "dropout": "A, B", "statistics": "b a", "validate": {"d"}}

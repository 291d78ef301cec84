# Variant: other types for the same answers
def answers_state():
    return {"parameters": 23.0, "best": 5, "step": "4", "targets": ("E", "B")}

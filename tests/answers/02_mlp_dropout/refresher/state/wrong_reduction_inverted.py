# Misconception: the sum makes the step smaller
# Message: sum, divided
# Keeps: test-state-kept
def answers_state():
    return {"parameters": 23, "best": 5.0, "step": 0.0625, "targets": {"b", "e"}}

# Misconception: class numbers are floats as all else in a network
# Message: it must be an integer
# Keeps: test-state-kept
def answers_state():
    return {"parameters": 23, "best": 5.0, "step": 4.0, "targets": {"b", "d", "e"}}

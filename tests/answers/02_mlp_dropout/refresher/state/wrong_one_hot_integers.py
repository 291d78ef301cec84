# Misconception: one-hot rows may be integers
# Message: probabilities are floats
# Keeps: test-state-kept
def answers_state():
    return {"parameters": 23, "best": 5.0, "step": 4.0, "targets": {"a", "b", "e"}}

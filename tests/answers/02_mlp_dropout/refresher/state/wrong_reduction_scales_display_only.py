# Misconception: the reduction changes the number shown, not the gradient
# Message: sum, divided
# Keeps: test-state-kept
def answers_state():
    return {"parameters": 23, "best": 5.0, "step": 0.5, "targets": {"b", "e"}}

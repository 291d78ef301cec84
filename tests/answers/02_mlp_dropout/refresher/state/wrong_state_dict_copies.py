# Misconception: state_dict() is a copy
# Message: copy of the weights, or the weights themselves
# Keeps: test-state-loss
def answers_state():
    return {"parameters": 23, "best": 1.0, "step": 4.0, "targets": {"b", "e"}}

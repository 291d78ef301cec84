# Misconception: targets may be a column
# Message: without a dimension of size 1
# Keeps: test-state-kept
def answers_state():
    return {"parameters": 23, "best": 5.0, "step": 4.0, "targets": {"b", "c", "e"}}

# Misconception: CrossEntropyLoss takes class numbers only
# Message: is accepted too
# Keeps: test-state-kept
def answers_state():
    return {"parameters": 23, "best": 5.0, "step": 4.0, "targets": {"b"}}

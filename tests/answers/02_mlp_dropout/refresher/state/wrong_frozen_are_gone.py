# Misconception: parameters() lists what is not frozen
# Message: frozen layer stop being part
# Keeps: test-state-loss
def answers_state():
    return {"parameters": 8, "best": 5.0, "step": 4.0, "targets": {"b", "e"}}

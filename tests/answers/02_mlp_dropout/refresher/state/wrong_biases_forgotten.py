# Misconception: a layer from 4 to 3 has 12 numbers
# Message: has weights and biases
# Keeps: test-state-loss
def answers_state():
    return {"parameters": 18, "best": 5.0, "step": 4.0, "targets": {"b", "e"}}

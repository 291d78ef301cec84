# Misconception: no gradient passes a frozen layer
# Message: still pass through
# Keeps: test-gradients-values
def answers_gradients():
    return {"A": 12.0, "B": 3.0, "C": None, "D": 6.0, "true": {"a", "e"}}

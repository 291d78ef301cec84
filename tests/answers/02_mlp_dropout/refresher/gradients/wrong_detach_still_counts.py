# Misconception: w.detach() is w, so the slope is 2 w
# Message: B: detach\(\) gives a constant
# Keeps: test-gradients-claims
def answers_gradients():
    return {"A": 12.0, "B": 6.0, "C": None, "D": 6.0, "true": {"a", "d", "e"}}

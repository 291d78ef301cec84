# Misconception: step looks at the loss
# Message: no loss in sight
# Keeps: test-gradients-values
def answers_gradients():
    return {"A": 12.0, "B": 3.0, "C": None, "D": 6.0, "true": {"d", "e"}}

# Misconception: no_grad switches requires_grad off
# Message: no_grad\(\) leaves requires_grad
# Keeps: test-gradients-values
def answers_gradients():
    return {"A": 12.0, "B": 3.0, "C": None, "D": 6.0, "true": {"a", "c", "d", "e"}}

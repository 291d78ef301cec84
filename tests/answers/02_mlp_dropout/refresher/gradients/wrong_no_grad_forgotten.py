# Misconception: the factor's own slope counts although it was computed under no_grad
# Message: D: .*constant later on
# Keeps: test-gradients-claims
def answers_gradients():
    return {"A": 12.0, "B": 3.0, "C": None, "D": 12.0, "true": {"a", "d", "e"}}

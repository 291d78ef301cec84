# Misconception: a loss in a list is just a number
# Message: keeps its graph
# Keeps: test-gradients-values
def answers_gradients():
    return {"A": 12.0, "B": 3.0, "C": None, "D": 6.0, "true": {"a", "d"}}

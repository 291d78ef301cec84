# Misconception: the second backward overwrites the first
# Message: A: backward.*add to it
# Keeps: test-gradients-claims
def answers_gradients():
    return {"A": 6.0, "B": 3.0, "C": None, "D": 6.0, "true": {"a", "d", "e"}}

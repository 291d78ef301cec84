# Misconception: after a no_grad block nothing reaches w
# Message: D: .*constant later on
# Keeps: test-gradients-claims
def answers_gradients():
    return {"A": 12.0, "B": 3.0, "C": None, "D": None, "true": {"a", "d", "e"}}

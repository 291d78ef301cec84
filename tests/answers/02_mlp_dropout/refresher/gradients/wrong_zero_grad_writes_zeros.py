# Misconception: zero_grad fills .grad with zeros
# Message: C: .*set_to_none
# Keeps: test-gradients-claims
def answers_gradients():
    return {"A": 12.0, "B": 3.0, "C": 0.0, "D": 6.0, "true": {"a", "d", "e"}}

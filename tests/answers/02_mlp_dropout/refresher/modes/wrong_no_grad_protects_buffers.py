# Misconception: running averages are learnt with gradients
# Message: buffer is written by the forward pass
# Keeps: test-modes-switches
def answers_modes():
    return {
        "graph": {"a", "c"},
        "dropout": {"a", "b"},
        "statistics": {"a"},
        "validate": "d",
    }

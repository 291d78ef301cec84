# Misconception: no_grad() switches dropout off
# Message: no_grad\(\) does not change dropout
# Keeps: test-modes-use
def answers_modes():
    return {
        "graph": {"a", "c"},
        "dropout": {"a"},
        "statistics": {"a", "b"},
        "validate": "d",
    }

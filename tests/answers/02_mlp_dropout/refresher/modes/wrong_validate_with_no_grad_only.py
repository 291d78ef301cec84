# Misconception: no_grad() is all that validation needs
# Message: network that nobody will use
# Keeps: test-modes-switches
def answers_modes():
    return {
        "graph": {"a", "c"},
        "dropout": {"a", "b"},
        "statistics": {"a", "b"},
        "validate": "b",
    }

# Misconception: eval() is all that validation needs
# Message: graph that nobody uses
# Keeps: test-modes-switches
def answers_modes():
    return {
        "graph": {"a", "c"},
        "dropout": {"a", "b"},
        "statistics": {"a", "b"},
        "validate": "c",
    }

# Misconception: the mode decides whether a graph is recorded
# Message: eval\(\) does not stop the recording
# Keeps: test-modes-use
def answers_modes():
    return {
        "graph": {"a", "b"},
        "dropout": {"a", "b"},
        "statistics": {"a", "b"},
        "validate": "d",
    }

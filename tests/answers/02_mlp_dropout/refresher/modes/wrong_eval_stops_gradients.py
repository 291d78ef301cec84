# Misconception: eval() switches gradients off
# Message: eval\(\) does not stop the recording
# Keeps: test-modes-use
def answers_modes():
    return {
        "graph": {"a"},
        "dropout": {"a", "b"},
        "statistics": {"a", "b"},
        "validate": "d",
    }

# Misconception: dropout is on wherever gradients are
# Message: in evaluation mode dropout passes everything
# Keeps: test-modes-use
def answers_modes():
    return {
        "graph": {"a", "c"},
        "dropout": {"a", "b", "c"},
        "statistics": {"a", "b"},
        "validate": "d",
    }

# Misconception: the averages follow every batch
# Message: uses its running averages
# Keeps: test-modes-switches
def answers_modes():
    return {
        "graph": {"a", "c"},
        "dropout": {"a", "b"},
        "statistics": "abcd",
        "validate": "d",
    }

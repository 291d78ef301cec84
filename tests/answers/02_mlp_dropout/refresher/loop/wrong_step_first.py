# Misconception: the step opens the round
# Message: step\(\) comes before there is a gradient
# Keeps: test-loop-lines
def answers_loop():
    return {
        "order": "adbce",
        "writes_grad": {"c", "e"},
        "writes_weights": {"a"},
        "right_orders": 4,
    }

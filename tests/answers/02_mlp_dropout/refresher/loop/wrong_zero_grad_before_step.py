# Misconception: gradients are cleared just before the step
# Message: no weight has moved
# Keeps: test-loop-lines
def answers_loop():
    return {
        "order": "dbeca",
        "writes_grad": {"c", "e"},
        "writes_weights": {"a"},
        "right_orders": 4,
    }

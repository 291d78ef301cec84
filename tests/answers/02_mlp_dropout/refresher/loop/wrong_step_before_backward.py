# Misconception: the weights move first, then the gradients follow
# Message: no weight has moved
# Keeps: test-loop-lines
def answers_loop():
    return {
        "order": "dbcae",
        "writes_grad": {"c", "e"},
        "writes_weights": {"a"},
        "right_orders": 4,
    }

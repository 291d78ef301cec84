# Misconception: there is a single right order
# Message: right_orders.*free to move
# Keeps: test-loop-order
def answers_loop():
    return {
        "order": "dbcea",
        "writes_grad": {"c", "e"},
        "writes_weights": {"a"},
        "right_orders": 1,
    }

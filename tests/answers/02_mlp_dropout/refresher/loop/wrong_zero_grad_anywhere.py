# Misconception: zero_grad may stand anywhere
# Message: right_orders.*must not stand
# Keeps: test-loop-order
def answers_loop():
    return {
        "order": "dbcea",
        "writes_grad": {"c", "e"},
        "writes_weights": {"a"},
        "right_orders": 5,
    }

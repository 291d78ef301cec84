# Misconception: only backward touches .grad
# Message: zero_grad\(\) does change grad
# Keeps: test-loop-order
def answers_loop():
    return {
        "order": "dbcea",
        "writes_grad": {"e"},
        "writes_weights": {"a"},
        "right_orders": 4,
    }

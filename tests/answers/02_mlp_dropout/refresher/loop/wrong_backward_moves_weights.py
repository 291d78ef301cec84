# Misconception: backward already changes the weights
# Message: loss\.backward\(\) changes no weights
# Keeps: test-loop-order
def answers_loop():
    return {
        "order": "dbcea",
        "writes_grad": {"c", "e"},
        "writes_weights": {"a", "e"},
        "right_orders": 4,
    }

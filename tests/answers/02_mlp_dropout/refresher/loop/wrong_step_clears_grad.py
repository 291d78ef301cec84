# Misconception: step uses the gradients up
# Message: optimizer\.step\(\) changes no grad
# Keeps: test-loop-order
def answers_loop():
    return {
        "order": "dbcea",
        "writes_grad": {"a", "c", "e"},
        "writes_weights": {"a"},
        "right_orders": 4,
    }

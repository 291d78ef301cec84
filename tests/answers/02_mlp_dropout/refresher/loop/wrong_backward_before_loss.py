# Misconception: backward needs only the prediction
# Message: stopped with NameError.*loss
# Keeps: test-loop-lines
def answers_loop():
    return {
        "order": "dceba",
        "writes_grad": {"c", "e"},
        "writes_weights": {"a"},
        "right_orders": 4,
    }

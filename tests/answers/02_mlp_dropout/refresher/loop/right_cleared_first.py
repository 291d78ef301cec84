# Variant: clears first; capitals, spaces, a list, a single letter, a float
def answers_loop():
    return {"order": "C D B E A", "writes_grad": ["E", "C"], "writes_weights": "a", "right_orders": 4.0}

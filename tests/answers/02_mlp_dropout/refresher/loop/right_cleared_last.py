# Variant: clears after the step, ready for the next round; other forms of the same answers
def answers_loop():
    return dict(
        order=["d", "b", "e", "a", "c"], writes_grad="c, e", writes_weights=("a",), right_orders="4"
    )

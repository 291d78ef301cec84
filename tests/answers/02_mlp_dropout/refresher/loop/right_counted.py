# Variant: counts the orders by the rule they must obey
def answers_loop():
    good = 0
    for order in permutations("abcde"):
        chain = [order.index(letter) for letter in "dbea"]
        cleared_between = order.index("e") < order.index("c") < order.index("a")
        good += chain == sorted(chain) and not cleared_between
    return {"order": "d-c-b-e-a", "writes_grad": {"c", "e"}, "writes_weights": {"a"}, "right_orders": good}

# Variant: derives the values with whole numbers, and the claims by excluding the false ones
def answers_gradients():
    w = 3
    slope_of_square = 2 * w
    return {
        "A": 2 * slope_of_square,
        "B": w,
        "C": None,
        "D": f"{2 * w}",
        "true": sorted(set("abcde") - {"b", "c"}),
    }

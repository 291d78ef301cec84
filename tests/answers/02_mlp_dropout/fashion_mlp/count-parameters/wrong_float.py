# Misconception: a count may be a float
# Message: Python int
def count_parameters(sizes):
    return float(sum((a + 1) * b for a, b in zip(sizes, sizes[1:])))

# Misconception: the output layer learns nothing
# Message: second
def count_parameters(sizes):
    return sum((a + 1) * b for a, b in zip(sizes[:-1], sizes[1:-1]))

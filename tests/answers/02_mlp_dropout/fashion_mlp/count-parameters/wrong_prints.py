# Misconception: printing is returning
# Message: forget to return
def count_parameters(sizes):
    total = sum((a + 1) * b for a, b in zip(sizes, sizes[1:]))

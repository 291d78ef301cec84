# Misconception: parameters are the weights
# Message: weights alone
def count_parameters(sizes):
    return sum(a * b for a, b in zip(sizes, sizes[1:]))

# Misconception: the output layer has no bias
# Message: \(5 \+ 1\) \* 2
def count_parameters(sizes):
    return sum(a * b for a, b in zip(sizes, sizes[1:])) + sum(sizes[1:-1])

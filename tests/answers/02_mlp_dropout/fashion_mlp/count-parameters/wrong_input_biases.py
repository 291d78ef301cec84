# Misconception: every stage has biases, the inputs too
# Message: \(3 \+ 1\) \* 5|none for the inputs
def count_parameters(sizes):
    return sum(a * b for a, b in zip(sizes, sizes[1:])) + sum(sizes)

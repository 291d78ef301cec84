# Misconception: the bias belongs to the inputs of a layer
# Message: \(3 \+ 1\) \* 5|one bias for each output
def count_parameters(sizes):
    return sum(a * (b + 1) for a, b in zip(sizes, sizes[1:]))

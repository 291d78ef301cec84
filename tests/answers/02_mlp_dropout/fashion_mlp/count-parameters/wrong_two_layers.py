# Misconception: a network has one hidden layer
# Message: any number of layers|any number of sizes
def count_parameters(sizes):
    i, h, o = sizes
    return (i + 1) * h + (h + 1) * o

# Misconception: parameters are units
# Message: first layer
def count_parameters(sizes):
    return sum(sizes)

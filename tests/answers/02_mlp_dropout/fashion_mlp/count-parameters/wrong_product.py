# Misconception: units multiply through the whole network
# Message: first layer
def count_parameters(sizes):
    return math.prod(sizes)

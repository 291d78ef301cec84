# Misconception: a list of layers is a network
# Message: nn.Sequential, not list
def make_mlp(sizes):
    layers = [nn.Flatten()]
    for a, b in zip(sizes, sizes[1:]):
        layers += [nn.Linear(a, b), nn.ReLU()]
    return layers[:-1]

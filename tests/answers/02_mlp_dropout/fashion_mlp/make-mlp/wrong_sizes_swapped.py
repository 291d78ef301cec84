# Misconception: nn.Linear takes outputs first
# Message: not \[|the sizes must fit
def make_mlp(sizes):
    layers = [nn.Flatten()]
    for a, b in zip(sizes, sizes[1:]):
        layers += [nn.Linear(b, a), nn.ReLU()]
    return nn.Sequential(*layers[:-1])

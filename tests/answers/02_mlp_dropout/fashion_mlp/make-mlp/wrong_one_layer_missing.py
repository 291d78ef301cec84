# Misconception: the last size is no layer
# Message: one Linear for each pair
def make_mlp(sizes):
    layers = [nn.Flatten()]
    for a, b in zip(sizes[:-1], sizes[1:-1]):
        layers += [nn.Linear(a, b), nn.ReLU()]
    return nn.Sequential(*layers[:-1])
